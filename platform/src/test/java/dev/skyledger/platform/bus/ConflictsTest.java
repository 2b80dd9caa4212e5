package dev.skyledger.platform.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.bus.Room.Hold;
import dev.skyledger.platform.bus.Room.Open;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two processes write to one aggregate. */
@Timeout(60)
class ConflictsTest {

    private final HikariDataSource database = Node.withTables(TestDatabase.fresh());
    private final Node node = new Node(database);

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void another_node_that_never_stops_writing_makes_no_command_fail() throws Exception {
        node.send(new Open("room", 100));
        try (var pool = TestDatabase.pool(database.getJdbcUrl());
                var other = new Node(pool)) {
            var written = new ArrayList<CompletableFuture<Object>>();
            node.bus.registerHandlerInterceptor((unit, chain) -> {
                var result = chain.proceed();
                var writing = other.commands.send(new Hold("room", "guest " + written.size()));
                written.add(writing);
                waitAWhile(writing);
                return result;
            });
            assertThat(node.send(new Hold("room", "Ben"))).isEqualTo("held");
            assertThat(written)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(hold ->
                            assertThat(hold)
                                    .succeedsWithin(Duration.ofSeconds(20))
                                    .isEqualTo("held"));
        }
    }

    /** Until the other has written, or for a moment where it is kept out. */
    private static void waitAWhile(CompletableFuture<Object> writing) throws Exception {
        try {
            writing.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            assertThat(writing).isNotDone();
        }
    }

    @Test
    void a_command_that_loses_every_time_is_told_so() {
        node.send(new Open("room", 10));
        assertThatThrownBy(() -> node.send(new Open("room", 10)))
                .isInstanceOf(ConcurrencyException.class)
                .hasMessageContaining("5 times")
                .hasNoCause();
    }
}
