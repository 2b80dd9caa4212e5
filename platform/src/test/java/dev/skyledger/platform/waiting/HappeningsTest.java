package dev.skyledger.platform.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.log.LogNode;
import dev.skyledger.platform.log.LogNode.Said;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HappeningsTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final String url = TestDatabase.freshUrl();
    private final LogNode node = new LogNode(url);
    private final LogNode neighbour = new LogNode(url);
    private final LogHappenings happenings = new LogHappenings(node.store());

    @BeforeEach
    void start() {
        node.append("old", 0, 5);
        happenings.start();
    }

    @AfterEach
    void close() {
        happenings.stop();
        node.close();
        neighbour.close();
    }

    @Test
    void whoever_waits_learns_of_the_first_event_that_fits() {
        var third = happenings.next("a", event -> ((Said) event).words().equals("a2"), LONG);
        node.append("a", 0, 2);
        assertThat(third).isNotDone();
        node.append("a", 2, 2);
        assertThat(third.join()).isEqualTo(new Said("a2"));
    }

    @Test
    void it_does_not_matter_which_node_committed() {
        var first = happenings.next("a", _ -> true, LONG);
        neighbour.append("a", 0, 1);
        assertThat(first.join()).isEqualTo(new Said("a0"));
    }

    @Test
    void when_the_time_is_over_there_is_nothing() {
        assertThat(happenings.next("a", _ -> true, Duration.ofMillis(20)).join()).isNull();
    }

    @Test
    void thousands_wait_at_once() {
        var all = new ArrayList<CompletableFuture<@Nullable Object>>();
        for (int n = 0; n < 5_000; n++) {
            all.add(happenings.next("s" + n % 100, _ -> true, LONG));
        }
        for (int n = 0; n < 100; n++) {
            node.append("s" + n, 0, 1);
        }
        all.forEach(one -> assertThat(one.join()).isNotNull());
    }

    @Test
    void an_event_that_cannot_be_read_stops_nobody() {
        var broken = happenings.next("broken", _ -> true, Duration.ofMillis(200));
        node.transactions.executeInTransaction(() -> {
            node.jdbc.sql("update log.log_head set position = position + 1").update();
            node.jdbc
                    .sql(
                            """
                            insert into log.event (position, stream, sequence, stream_type, id, at, type, payload, metadata, hash)
                            select position, 'broken', 0, 'Speech', 'broken', '2026-11-21T12:00:00.000Z', ?, 'no json'::bytea, '{}'::bytea, ''::bytea from log.log_head\
                            """)
                    .param(Said.class.getName())
                    .update();
        });
        var next = happenings.next("a", _ -> true, LONG);
        node.append("a", 0, 1);
        assertThat(next.join()).isEqualTo(new Said("a0"));
        assertThat(broken.join()).isNull();
    }

    @Test
    void an_interrupted_database_loses_no_happening() {
        var next = happenings.next("a", _ -> true, LONG);
        neighbour
                .jdbc
                .sql(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()")
                .query(Boolean.class)
                .list();
        neighbour.append("a", 0, 1);
        assertThat(next.join()).isEqualTo(new Said("a0"));
    }
}
