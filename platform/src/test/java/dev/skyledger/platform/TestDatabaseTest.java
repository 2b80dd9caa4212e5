package dev.skyledger.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {

    @Test
    void a_fresh_database_keeps_what_it_acknowledged() {
        try (var pool = TestDatabase.fresh()) {
            var fsync = JdbcClient.create(pool).sql("show fsync").query(String.class).single();
            assertThat(fsync).isEqualTo("on");
        }
    }
}
