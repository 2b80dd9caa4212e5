package dev.skyledger.platform.log;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows the order of Axon Server and keeps its chain. Several processes may do it: one is first
 * with every event, the others take up where it stands.
 */
class Sealer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final long LOOK_MILLIS = 500;
    private static final long PAUSE_NANOS = 1_000_000_000;

    private final ServerEvents events;
    private final SealedChain chain;
    private final TransactionTemplate transaction;
    private volatile @Nullable Thread thread;

    Sealer(ServerEvents events, SealedChain chain, TransactionTemplate transaction) {
        this.events = events;
        this.chain = chain;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        var sealing = Thread.ofPlatform().daemon().name("sealer").unstarted(this::run);
        thread = sealing;
        sealing.start();
    }

    @Override
    public void stop() {
        var sealing = thread;
        thread = null;
        LockSupport.unpark(sealing);
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        var failing = false;
        while (isRunning()) {
            try {
                follow();
                failing = false;
            } catch (RuntimeException | InterruptedException e) {
                if (isRunning() && !failing) {
                    LOG.warn("Events cannot be sealed, and are tried again: {}", e.toString());
                }
                failing = true;
            }
            LockSupport.parkNanos(this, PAUSE_NANOS);
        }
    }

    private void follow() throws InterruptedException {
        try (var stream = events.openAfter(chain.head().position())) {
            while (isRunning() && !stream.isClosed()) {
                var placed = events.next(stream, LOOK_MILLIS);
                if (!placed.isEmpty()
                        && !Boolean.TRUE.equals(transaction.execute(_ -> chain.seal(placed)))) {
                    return;
                }
            }
        }
    }
}
