package dev.skyledger.platform.idempotency;

import dev.skyledger.platform.idempotency.Claim.Ours;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prolongs the leases of work that takes long, for as long as its node lives. */
final class Leases implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Leases.class);

    private final Requests requests;

    private final long rhythm;

    private final ScheduledThreadPoolExecutor timer =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().daemon().name("idempotency-leases").factory());

    Leases(Requests requests, Duration lease) {
        this.requests = requests;
        this.rhythm = lease.toMillis() / 3;
        timer.setRemoveOnCancelPolicy(true);
    }

    Kept kept(Ours claim) {
        var beat =
                timer.scheduleAtFixedRate(
                        () -> prolong(claim), rhythm, rhythm, TimeUnit.MILLISECONDS);
        return () -> beat.cancel(false);
    }

    /** A failure must not end the rhythm. */
    private void prolong(Ours claim) {
        try {
            requests.prolong(claim);
        } catch (RuntimeException e) {
            LOG.warn("a lease could not be prolonged", e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    /** A lease that is prolonged until it is let go. */
    interface Kept extends AutoCloseable {
        @Override
        void close();
    }
}
