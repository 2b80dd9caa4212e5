package dev.skyledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FollowerTest {

    private static final Duration SHORT = Duration.ofMillis(5);
    private static final Duration LONG = Duration.ofHours(1);

    private final AtomicInteger rounds = new AtomicInteger();
    private Follower follower = following(LONG);

    private Follower following(Duration poll) {
        var pace = new Follower.Pace(poll, SHORT, LONG);
        return new Follower("a-follower", pace, rounds::incrementAndGet);
    }

    @AfterEach
    void stop() {
        follower.stop();
    }

    @Test
    void it_works_once_when_it_starts_and_then_whenever_it_is_woken() {
        follower.start();
        await().until(() -> rounds.get() == 1);
        follower.wake();
        await().until(() -> rounds.get() == 2);
    }

    @Test
    void nobody_needs_to_wake_it() {
        follower = following(SHORT);
        follower.start();
        await().until(() -> rounds.get() > 3);
    }

    @Test
    void what_fails_is_tried_again() {
        follower =
                new Follower(
                        "a-follower",
                        new Follower.Pace(SHORT, SHORT, Duration.ZERO),
                        () -> {
                            if (rounds.incrementAndGet() < 4) {
                                throw new IOException("not yet");
                            }
                        });
        follower.start();
        await().until(() -> rounds.get() >= 4);
    }

    @Test
    void it_ends_when_it_is_stopped() {
        follower.start();
        await().until(() -> rounds.get() == 1);
        follower.stop();
        assertThat(follower.isRunning()).isFalse();
        follower.wake();
        assertThat(rounds).hasValue(1);
    }
}
