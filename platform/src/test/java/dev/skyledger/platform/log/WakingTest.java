package dev.skyledger.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WakingTest {

    private static final Duration NEVER = Duration.ofHours(1);

    private final String url = TestDatabase.freshUrl();
    private final LogNode node = new LogNode(url, NEVER);
    private final LogNode neighbour = new LogNode(url, NEVER);

    @AfterEach
    void close() {
        neighbour.close();
        node.close();
    }

    @Test
    void a_commit_wakes_the_readers_of_its_own_node_and_of_the_others() throws Exception {
        try (var here = node.store.openStream(node.store.createHeadToken());
                var there = neighbour.store.openStream(neighbour.store.createHeadToken())) {
            var wokenHere = new AtomicInteger();
            var wokenThere = new AtomicInteger();
            here.setOnAvailableCallback(wokenHere::incrementAndGet);
            there.setOnAvailableCallback(wokenThere::incrementAndGet);
            awaitListeners(2);

            for (int n = 0; n < 20; n++) {
                node.append("a", n, 1);
                assertThat(here.hasNextAvailable(30, TimeUnit.SECONDS)).isTrue();
                assertThat(there.hasNextAvailable(30, TimeUnit.SECONDS)).isTrue();
                assertThat(here.nextAvailable().getPayload())
                        .isEqualTo(there.nextAvailable().getPayload());
            }
            await().untilAsserted(() -> assertThat(wokenHere).hasValueGreaterThanOrEqualTo(20));
            await().untilAsserted(() -> assertThat(wokenThere).hasValueGreaterThanOrEqualTo(20));
        }
    }

    @Test
    void who_was_told_of_an_event_knows_that_the_log_reaches_so_far() throws Exception {
        try (var stream = neighbour.store.openStream(neighbour.store.createHeadToken())) {
            awaitListeners(2);
            node.append("a", 0, 1);
            assertThat(stream.hasNextAvailable(30, TimeUnit.SECONDS)).isTrue();
            assertThat(neighbour.head().lastAppended())
                    .isGreaterThanOrEqualTo(
                            LogEngine.position(stream.nextAvailable().trackingToken()));
        }
    }

    @Test
    void a_listener_whose_connection_was_cut_comes_back() throws Exception {
        try (var there = neighbour.store.openStream(neighbour.store.createHeadToken())) {
            awaitListeners(2);
            node.jdbc
                    .sql(
                            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'skyledger-listener' and datname = current_database()")
                    .query(Boolean.class)
                    .list();
            awaitListeners(2);

            node.append("a", 0, 1);
            assertThat(there.hasNextAvailable(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void awaitListeners(long count) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(
                                        node.jdbc
                                                .sql(
                                                        "select count(*) from pg_stat_activity where application_name = 'skyledger-listener' and datname = current_database() and query = 'listen log'")
                                                .query(Long.class)
                                                .single())
                                .isEqualTo(count));
    }
}
