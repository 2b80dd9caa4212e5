package dev.skyledger.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.platform.TestDatabase;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class WriteGroupsTest {

    private static final String INSERT = "insert into note (id, words) values (?, ?)";

    private final String url = TestDatabase.freshUrl();
    private final DatabaseAddress address = new DatabaseAddress(url, "postgres", "postgres");
    private final JdbcClient jdbc =
            JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
    private final WriteGroups writes =
            new WriteGroups(
                    address.pool(WriteGroups.POOL, WriteGroups.WRITERS, DatabaseSettings.usual()));

    @BeforeEach
    void notes() {
        jdbc.sql("create table note (id int primary key, words text)").update();
        jdbc.sql("insert into note values (13, 'there already')").update();
    }

    @AfterEach
    void close() {
        writes.close();
    }

    @Test
    void a_row_that_is_there_already_fails_alone() {
        var all =
                IntStream.range(0, 100)
                        .mapToObj(n -> writes.write(INSERT, List.of(n, "words " + n)))
                        .toList();

        for (int n = 0; n < 100; n++) {
            if (n != 13) {
                assertThat(all.get(n).join()).isOne();
            }
        }
        assertThatThrownBy(all.get(13)::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(DuplicateKeyException.class)
                .hasMessageNotContaining("words 13");
        assertThat(jdbc.sql("select count(*) from note").query(Long.class).single()).isEqualTo(100);
    }

    @Test
    void each_write_learns_how_many_rows_it_changed() {
        var skipped = writes.write(INSERT + " on conflict do nothing", List.of(13, "again"));
        var written = writes.write(INSERT + " on conflict do nothing", List.of(14, "new"));
        assertThat(skipped.join()).isZero();
        assertThat(written.join()).isOne();
        assertThat(writes.write("update note set words = ? where id > ?", List.of("x", 0)).join())
                .isEqualTo(2);
    }

    @Test
    void what_a_caller_chains_to_its_write_may_write_again() {
        var chained =
                writes.write(INSERT, List.of(1, "first"))
                        .thenApply(_ -> writes.write(INSERT, List.of(2, "second")).join());
        assertThat(chained.join()).isOne();
    }

    @Test
    void a_lost_connection_fails_what_was_in_it_and_the_next_write_works() {
        jdbc.sql(
                        """
                        create function cut() returns trigger language plpgsql as
                        $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$\
                        """)
                .update();
        jdbc.sql(
                        "create trigger cut before insert on note for each row when (new.id = 500) execute function cut()")
                .update();

        assertThatThrownBy(writes.write(INSERT, List.of(500, "cut"))::join)
                .satisfies(e -> assertThat(SqlState.isOutage(e)).isTrue());
        assertThat(writes.write(INSERT, List.of(501, "fine")).join()).isOne();
    }

    @Test
    void after_the_end_nothing_is_taken() {
        writes.close();
        CompletableFuture<Integer> late = writes.write(INSERT, List.of(1, "late"));
        assertThat(late).isCompletedExceptionally();
    }
}
