package dev.skyledger.query.search;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the same work again and again on a thread of its own: soon after somebody wakes it, else
 * after a while. What fails is tried again, and is worth a word once it has failed for long.
 */
final class Follower {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Semaphore wakeUps = new Semaphore(0);
    private final String name;
    private final Pace pace;
    private final Work work;
    private @Nullable Thread worker;
    private volatile boolean running;
    private long troubledSince;
    private boolean troubled;
    private boolean complained;

    /**
     * @param poll how long nobody needs to wake it
     * @param gather how long it waits for more once it was woken
     * @param patience how long it may fail before it says so
     */
    record Pace(Duration poll, Duration gather, Duration patience) {}

    /** One round. */
    interface Work {
        void run() throws IOException;
    }

    Follower(String name, Pace pace, Work work) {
        this.name = name;
        this.pace = pace;
        this.work = work;
    }

    void wake() {
        wakeUps.release();
    }

    void start() {
        running = true;
        worker = Thread.ofVirtual().name(name).start(this::loop);
    }

    void stop() {
        running = false;
        wake();
        try {
            if (worker != null) {
                worker.join(FAREWELL);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isRunning() {
        return running;
    }

    private void loop() {
        try {
            while (running) {
                if (!isDone()) {
                    TimeUnit.MILLISECONDS.sleep(pace.poll().toMillis());
                } else if (wakeUps.tryAcquire(pace.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                    TimeUnit.MILLISECONDS.sleep(pace.gather().toMillis());
                    wakeUps.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isDone() {
        try {
            work.run();
            recovered();
            return true;
        } catch (IOException | RuntimeException e) {
            failed(e);
            return false;
        }
    }

    private void recovered() {
        if (complained) {
            LOG.info("{} goes on.", name);
        }
        troubled = false;
        complained = false;
    }

    private void failed(Exception trouble) {
        if (!troubled) {
            troubled = true;
            troubledSince = System.nanoTime();
        }
        var lasts = System.nanoTime() - troubledSince;
        if (!complained && running && lasts >= pace.patience().toNanos()) {
            LOG.warn("{} fails at the moment and tries again: {}", name, trouble.getMessage());
            complained = true;
        }
    }
}
