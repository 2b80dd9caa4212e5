package dev.skyledger.platform.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.bus.Room.Break;
import dev.skyledger.platform.bus.Room.Die;
import dev.skyledger.platform.bus.Room.Hold;
import dev.skyledger.platform.bus.Room.Open;
import dev.skyledger.platform.bus.Room.RefuseLate;
import dev.skyledger.platform.bus.Room.Release;
import java.time.Duration;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AggregateCacheTest {

    private final HikariDataSource database = Node.withTables(TestDatabase.fresh());
    private final Node node = new Node(database);

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void refusals_on_a_sold_out_room_leave_its_cache_alone() {
        node.send(new Open("room", 1));
        node.send(new Hold("room", "Anna"));
        node.reads.set(0);
        for (var i = 0; i < 20; i++) {
            assertThatThrownBy(() -> node.send(new Hold("room", "Ben")))
                    .isInstanceOf(RefusalException.class);
        }
        assertThat(node.reads).hasValue(0);
        assertThat(node.meters.timer("skyledger.commands", "command", "Hold", "outcome", "refused"))
                .satisfies(timer -> assertThat(timer.count()).isEqualTo(20));
    }

    @Test
    void two_nodes_never_refuse_a_free_place_nor_leak_a_hold() {
        try (var pool = TestDatabase.pool(database.getJdbcUrl());
                var other = new Node(pool)) {
            node.send(new Open("room", 1));
            assertThat(node.send(new Hold("room", "Anna"))).isEqualTo("held");
            assertThat(other.send(new Release("room", "Anna"))).isEqualTo("released");
            assertThat(node.send(new Hold("room", "Ben"))).isEqualTo("held");
            assertThat(other.send(new Release("room", "Ben"))).isEqualTo("released");
            assertThat(other.send(new Hold("room", "Clara"))).isEqualTo("held");
            assertThat(node.send(new Release("room", "Clara"))).isEqualTo("released");
            assertThat(other.send(new Release("room", "Clara"))).isEqualTo("nothing to release");
        }
    }

    @Test
    void the_newest_stay_however_often_the_others_were_used() {
        var cache = new AggregateCache(3);
        for (var used = 0; used < 50; used++) {
            cache.put("a", used);
            cache.put("b", used);
            cache.put("c", used);
        }
        cache.put("new", 1);
        cache.put("newer", 2);
        assertThat(cache.<String, Integer>get("new")).isEqualTo(1);
        assertThat(cache.<String, Integer>get("newer")).isEqualTo(2);
        assertThat(cache.containsKey("a")).isFalse();
    }

    @Test
    void a_room_that_two_nodes_open_at_once_is_opened_by_one() {
        try (var pool = TestDatabase.pool(database.getJdbcUrl());
                var other = new Node(pool)) {
            node.send(new Open("room", 1));
            assertThatThrownBy(() -> other.send(new Open("room", 2)))
                    .isInstanceOf(ConcurrencyException.class);
            assertThat(other.send(new Hold("room", "Anna"))).isEqualTo("held");
        }
    }

    @Test
    void a_command_that_fails_leaves_no_trace_in_the_cache() {
        node.send(new Open("room", 1));
        assertThatThrownBy(() -> node.send(new Break("room")))
                .hasMessageContaining("broken on purpose");
        assertThat(node.send(new Hold("room", "Anna"))).isEqualTo("held");
    }

    @Test
    void a_thread_that_dies_leaves_no_trace_in_the_cache() {
        node.send(new Open("room", 1));
        assertThatThrownBy(() -> node.send(new Die("room")))
                .isInstanceOf(CommandsUnavailable.class);
        assertThat(node.send(new Hold("room", "Anna"))).isEqualTo("held");
    }

    @Test
    void a_refusal_after_an_event_is_a_failure_and_nothing_of_it_stays() {
        node.send(new Open("room", 1));
        assertThatThrownBy(() -> node.send(new RefuseLate("room")))
                .hasMessageContaining("refused after it applied events");
        assertThat(node.send(new Hold("room", "Anna"))).isEqualTo("held");
    }

    @Test
    void a_snapshot_in_mid_stream_changes_no_later_answer() {
        var often =
                new CommandLimits(
                        1, 64, Duration.ofMillis(1), 16, 100, Duration.ofSeconds(10), 5, 1000, 5);
        try (var pool = TestDatabase.pool(database.getJdbcUrl());
                var other = new Node(pool, often)) {
            other.send(new Open("room", 8));
            for (var i = 0; i < 7; i++) {
                assertThat(other.send(new Hold("room", "guest " + i))).isEqualTo("held");
            }
            await().untilAsserted(() -> assertThat(other.snapshots.get()).isPositive());
            other.cache.clear();
            assertThat(other.send(new Hold("room", "guest 3"))).isEqualTo("repeat");
            assertThat(other.send(new Hold("room", "guest 7"))).isEqualTo("held");
            assertThatThrownBy(() -> other.send(new Hold("room", "guest 8")))
                    .isInstanceOf(RefusalException.class);
            assertThat(other.send(new Release("room", "guest 3"))).isEqualTo("released");
        }
    }
}
