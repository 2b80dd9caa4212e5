package dev.skyledger.query.search;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the network where the rows are: at once when something changed here, else every quarter
 * second.
 */
@Component
class NetworkFollower implements SmartLifecycle {

    private static final int POLLS_BETWEEN_TIDYING = 240;
    private static final Follower.Pace PACE =
            new Follower.Pace(Duration.ofMillis(250), Duration.ofMillis(40), Duration.ZERO);

    private final Follower follower = new Follower("network-follower", PACE, this::follow);
    private final Network network;
    private int round;

    NetworkFollower(Network network) {
        this.network = network;
    }

    void wake() {
        follower.wake();
    }

    private void follow() {
        network.catchUp();
        if (round++ % POLLS_BETWEEN_TIDYING == 0) {
            network.tidy();
        }
    }

    @Override
    public void start() {
        follower.start();
    }

    @Override
    public void stop() {
        follower.stop();
    }

    @Override
    public boolean isRunning() {
        return follower.isRunning();
    }
}
