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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class WriteGroupsTest {

    private static final String INSERT = "insert into note (id, words) values (?, ?)";

    private static final ManyRows NEW_NOTES =
            ManyRows.insert(
                    "note",
                    1,
                    List.of(
                            new ManyRows.Column("id", "int4"),
                            new ManyRows.Column("words", "text")));

    private final String url = TestDatabase.freshUrl();
    private final DatabaseAddress address = new DatabaseAddress(url, "postgres", "postgres");
    private final JdbcClient jdbc =
            JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
    private final WriteGroups writes =
            new WriteGroups(
                    address.keyedPool(
                            WriteGroups.POOL, WriteGroups.WRITERS, DatabaseSettings.usual()));

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
    void of_many_rows_in_one_statement_each_learns_whether_it_was_new() {
        var all =
                IntStream.range(0, 200)
                        .mapToObj(n -> writes.write(NEW_NOTES, List.of(n / 2, "words " + n)))
                        .toList();

        var written = all.stream().map(CompletableFuture::join).toList();
        for (int n = 0; n < 200; n += 2) {
            assertThat(written.get(n) + written.get(n + 1)).isEqualTo(n == 26 ? 0 : 1);
        }
        assertThat(jdbc.sql("select words from note where id = 13").query(String.class).single())
                .isEqualTo("there already");
    }

    @Test
    void a_row_that_cannot_be_written_fails_alone_among_many() {
        jdbc.sql("alter table note add check (words <> 'never')").update();
        var all =
                IntStream.range(20, 120)
                        .mapToObj(n ->
                                writes.write(NEW_NOTES, List.of(n, n == 50 ? "never" : "fine")))
                        .toList();

        assertThatThrownBy(all.get(30)::join).isInstanceOf(CompletionException.class);
        for (int n = 0; n < 100; n++) {
            if (n != 30) {
                assertThat(all.get(n).join()).isOne();
            }
        }
    }

    @Test
    void an_update_of_many_rows_says_which_were_there() {
        var words =
                new ManyRows(
                        """
                        update note set words = given.words
                        from unnest(?, ?) with ordinality as given(id, words, place)
                        where note.id = given.id returning given.place\
                        """,
                        List.of("int4", "text"));
        var missing = writes.write(words, List.of(12, "new"));
        var there = writes.write(words, List.of(13, "new"));

        assertThat(missing.join()).isZero();
        assertThat(there.join()).isOne();
    }

    /** Sixty rows is about when a server first counts them. */
    @ParameterizedTest
    @ValueSource(ints = {0, 60, 20_000})
    void many_rows_are_found_by_their_keys_however_small_the_table_was(int rows) throws Exception {
        jdbc.sql("insert into note select n, 'some' from generate_series(100, 99 + ?) n")
                .param(rows)
                .update();
        if (rows > 0) {
            jdbc.sql("analyze note").update();
        }
        try (var pool = address.keyedPool("plans", 1, DatabaseSettings.usual());
                var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    prepare words(int[], text[]) as update note set words = given.words
                    from unnest($1, $2) with ordinality as given(id, words, place)
                    where note.id = given.id returning given.place
                    """);
            var plan = new StringBuilder();
            try (var row = statement.executeQuery("explain execute words('{1}', '{a}')")) {
                while (row.next()) {
                    plan.append(row.getString(1)).append('\n');
                }
            }
            assertThat(plan).contains("Index Cond: (id = given.id)");
        }
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
