package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Gate;
import dev.skyledger.running.Node;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.awaitility.core.ThrowingRunnable;

/**
 * Kills a process at one step after the other, starts it again each time, and measures how long it
 * takes from then on until everything is finished.
 */
final class Recoveries implements AutoCloseable {

    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private final String database;

    private final Map<String, Duration> measured = new LinkedHashMap<>();

    private Supplier<Node> settings;

    private Node running;

    Recoveries(String database, Supplier<Node> settings) {
        this.database = database;
        this.settings = settings;
        this.running = settings.get();
    }

    Node running() {
        return running;
    }

    /** From now on it is started so. */
    void startedSo(Supplier<Node> other) {
        running.close();
        settings = other;
        running = settings.get();
    }

    /** It dies before this step of what somebody does, and is finished a minute after its start. */
    void before(String step, Runnable doing, ThrowingRunnable finished) throws Exception {
        try (var gate = Gate.before(step, database)) {
            gate.kill(running, doing);
        }
        running = settings.get();
        var started = Instant.now();
        await("everything is finished after a crash before " + step)
                .atMost(AT_MOST)
                .pollInterval(Duration.ofMillis(250))
                .untilAsserted(finished);
        measured.put(measured.size() + 1 + " " + step, Duration.between(started, Instant.now()));
    }

    /** So many crashes, and how long each took. */
    void were(int crashes) {
        assertThat(measured).hasSize(crashes);
        assertThat(measured.values()).as("%s", measured).allMatch(it -> it.compareTo(AT_MOST) < 0);
        System.out.println("finished after each crash: " + measured);
    }

    @Override
    public void close() {
        running.close();
    }
}
