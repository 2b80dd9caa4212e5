package dev.skyledger.query.search;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the network where the rows are: at once when something changed here, else every quarter
 * second.
 */
@Component
class NetworkFollower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NetworkFollower.class);
    private static final long POLL_MILLIS = 250;
    private static final long GATHER_MILLIS = 40;
    private static final int POLLS_BETWEEN_TIDYING = 240;

    private final Semaphore wakeUps = new Semaphore(0);
    private final Network network;
    private @Nullable Thread worker;
    private volatile boolean running;
    private boolean complained;

    NetworkFollower(Network network) {
        this.network = network;
    }

    void wake() {
        wakeUps.release();
    }

    @Override
    public void start() {
        running = true;
        worker = Thread.ofVirtual().name("network-follower").start(this::loop);
    }

    @Override
    public void stop() {
        running = false;
        wake();
        try {
            if (worker != null) {
                worker.join(Duration.ofSeconds(5));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void loop() {
        try {
            for (var round = 0; running; round++) {
                follow(round % POLLS_BETWEEN_TIDYING == 0);
                if (wakeUps.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    TimeUnit.MILLISECONDS.sleep(GATHER_MILLIS);
                    wakeUps.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(boolean tidying) {
        try {
            network.catchUp();
            if (tidying) {
                network.tidy();
            }
            complained = false;
        } catch (RuntimeException e) {
            if (!complained && running) {
                LOG.warn("The flights cannot be read at the moment: {}", e.getMessage());
                complained = true;
            }
        }
    }
}
