package dev.skyledger.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SafetyNetTest {

    @Test
    void an_event_that_nobody_told_of_is_found_by_a_slow_look() throws Exception {
        try (var node = new LogNode(TestDatabase.freshUrl(), Duration.ofMillis(200));
                var stream = node.store.openStream(null)) {
            // Straight into the engine: no commit hook, and the notification of nobody's node.
            node.transactions.executeInTransaction(
                    () -> node.engine.appendEvents(java.util.List.of(LogNode.said("a", 0, "x"))));
            assertThat(stream.hasNextAvailable(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void a_reader_that_fell_behind_what_is_kept_reads_the_table_and_comes_back() throws Exception {
        try (var node = new LogNode(TestDatabase.freshUrl());
                var slow = node.store.openStream(null)) {
            for (int n = 0; n < 30; n++) {
                node.append("a", n * 100, 100);
            }
            await().untilAsserted(() -> assertThat(node.tail.newest()).isEqualTo(3_000));
            for (long position = 1; position <= 3_000; position++) {
                assertThat(slow.hasNextAvailable(30, TimeUnit.SECONDS)).isTrue();
                assertThat(LogNode.positionOf(slow.nextAvailable())).isEqualTo(position);
            }
            node.append("b", 0, 1);
            assertThat(LogNode.positionOf(slow.nextAvailable())).isEqualTo(3_001);
        }
    }
}
