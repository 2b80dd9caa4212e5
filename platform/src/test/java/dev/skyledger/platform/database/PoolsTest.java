package dev.skyledger.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.platform.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PoolsTest {

    private final RoutedPools pools =
            new RoutedPools(
                    new DatabaseAddress(TestDatabase.freshUrl(), "postgres", "postgres"),
                    new DatabaseSettings(
                            1,
                            1,
                            Duration.ofSeconds(5),
                            Duration.ofSeconds(8),
                            Duration.ofMillis(300)));
    private final JdbcClient jdbc = JdbcClient.create(pools);

    @AfterEach
    void close() {
        pools.close();
    }

    @Test
    void commands_have_connections_of_their_own() throws SQLException {
        assertThat(show("application_name")).isEqualTo("skyledger-shared");
        Pools.forCommands(
                () -> assertThat(show("application_name")).isEqualTo("skyledger-commands"));

        try (var taken = pools.getConnection()) {
            assertThat(taken.isClosed()).isFalse();
            assertThatThrownBy(() -> show("application_name"))
                    .satisfies(e -> assertThat(SqlState.isOutage(e)).isTrue());
            assertThatCode(() -> Pools.forCommands(() -> show("application_name")))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void nobody_keeps_a_lock_by_falling_asleep() {
        assertThat(show("idle_in_transaction_session_timeout")).isEqualTo("5s");
        assertThat(show("lock_timeout")).isEqualTo("8s");
        assertThat(show("synchronous_commit")).isEqualTo("on");
    }

    private String show(String setting) {
        return jdbc.sql("show " + setting).query(String.class).single();
    }
}
