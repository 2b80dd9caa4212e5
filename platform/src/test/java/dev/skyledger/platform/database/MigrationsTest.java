package dev.skyledger.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.platform.TestDatabase;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class MigrationsTest {

    private final String url = TestDatabase.freshUrl();
    private final DatabaseAddress address = new DatabaseAddress(url, "postgres", "postgres");
    private final JdbcClient jdbc =
            JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));

    @Test
    void every_owner_gets_a_schema_with_its_own_history() {
        new Migrations(address).run();
        assertThat(count("select count(*) from log.flyway_schema_history where success"))
                .isGreaterThanOrEqualTo(1);
        assertThat(count("select count(*) from log.log_head")).isOne();
    }

    @Test
    void a_second_start_finds_nothing_to_do() {
        new Migrations(address).run();
        var before = count("select count(*) from log.flyway_schema_history");
        jdbc.sql("update log.log_head set position = 7").update();
        new Migrations(address).run();
        assertThat(count("select count(*) from log.flyway_schema_history")).isEqualTo(before);
        assertThat(count("select position from log.log_head")).isEqualTo(7);
    }

    @Test
    void nodes_that_start_together_take_turns() {
        var nodes =
                IntStream.range(0, 4)
                        .mapToObj(_ ->
                                CompletableFuture.runAsync(
                                        () -> new Migrations(address).run(),
                                        Thread::startVirtualThread))
                        .toList();
        nodes.forEach(CompletableFuture::join);
        assertThat(count("select count(*) from log.log_head")).isOne();
    }

    @Test
    void a_migration_that_was_edited_after_it_ran_is_refused() {
        new Migrations(address).run();
        jdbc.sql("update log.flyway_schema_history set checksum = 1 where version = '1'").update();
        assertThatThrownBy(() -> new Migrations(address).run()).hasMessageContaining("checksum");
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
