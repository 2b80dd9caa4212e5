package dev.skyledger.platform.waiting;

import dev.skyledger.platform.log.LogHead;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after the views for all who wait, every few milliseconds and only while somebody does. */
class PolledViews implements Views, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PolledViews.class);
    private static final long EVERY = Duration.ofMillis(5).toNanos();

    private final LogHead head;
    private final ViewProgress progress;
    private final Set<Waiter> waiting = ConcurrentHashMap.newKeySet();
    private final Thread poller;
    private volatile boolean open = true;

    PolledViews(LogHead head, ViewProgress progress) {
        this.head = head;
        this.progress = progress;
        poller = Thread.ofPlatform().daemon().name("views").unstarted(this::run);
        poller.start();
    }

    /** Compared by identity: two who wait for the same are still two. */
    private static final class Waiter {

        private final String view;
        private final long position;
        private final CompletableFuture<Boolean> passed = new CompletableFuture<>();

        private Waiter(String view, long position) {
            this.view = view;
            this.position = position;
        }
    }

    @Override
    public boolean caughtUp(String view, Duration atMost) {
        var waiter = new Waiter(view, head.lastAppended());
        waiting.add(waiter);
        LockSupport.unpark(poller);
        try {
            return waiter.passed.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.remove(waiter);
        }
    }

    private void run() {
        while (open) {
            if (waiting.isEmpty()) {
                LockSupport.park(this);
            } else {
                look();
                LockSupport.parkNanos(this, EVERY);
            }
        }
    }

    private void look() {
        try {
            var positions =
                    progress.of(
                            waiting.stream()
                                    .map(waiter -> waiter.view)
                                    .collect(Collectors.toSet()));
            waiting.stream()
                    .filter(waiter -> positions.getOrDefault(waiter.view, -1L) >= waiter.position)
                    .forEach(waiter -> waiter.passed.complete(true));
        } catch (RuntimeException e) {
            LOG.debug("The views' positions cannot be read for now", e);
            LockSupport.parkNanos(this, Duration.ofMillis(200).toNanos());
        }
    }

    @Override
    public void close() {
        open = false;
        LockSupport.unpark(poller);
    }
}
