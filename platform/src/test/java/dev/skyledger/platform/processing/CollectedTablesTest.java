package dev.skyledger.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.platform.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class CollectedTablesTest {

    private final HikariDataSource database = TestDatabase.fresh();
    private final JdbcClient sql = JdbcClient.create(database);
    private final Rows rows = new CollectedTables(database).rows("public.r", List.of("id"));

    @BeforeEach
    void table() {
        sql.sql(
                        """
                        create table r (id text primary key, a text default 'none', n int,
                            ok boolean, at timestamptz, day date, doc jsonb, tags text[],
                            raw bytea)
                        """)
                .update();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void batch(Runnable events) {
        DefaultUnitOfWork.startAndGet(null).execute(events);
    }

    private String row(String id) {
        return sql.sql("select concat_ws(' ', id, a, n) from r where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElse("nothing");
    }

    @Test
    void a_change_after_a_row_goes_into_the_row() {
        batch(() -> {
            rows.put(Map.of("id", "1", "a", "first", "n", 1));
            rows.set(Map.of("id", "1", "n", 2));
            assertThat(row("1")).isEqualTo("nothing");
        });
        assertThat(row("1")).isEqualTo("1 first 2");
    }

    @Test
    void a_row_after_a_change_keeps_what_it_does_not_say() {
        rows.put(Map.of("id", "1", "a", "first", "n", 1));
        batch(() -> {
            rows.set(Map.of("id", "1", "a", "changed"));
            rows.put(Map.of("id", "1", "n", 2));
        });
        assertThat(row("1")).isEqualTo("1 changed 2");
    }

    @Test
    void a_row_after_a_removal_is_a_new_row() {
        rows.put(Map.of("id", "1", "a", "first", "n", 1));
        batch(() -> {
            rows.remove(Map.of("id", "1"));
            rows.set(Map.of("id", "1", "a", "lost"));
            rows.put(Map.of("id", "1", "n", 2));
        });
        assertThat(row("1")).isEqualTo("1 none 2");
    }

    @Test
    void a_removal_ends_everything_before_it() {
        batch(() -> {
            rows.put(Map.of("id", "1", "a", "first"));
            rows.set(Map.of("id", "1", "a", "second"));
            rows.remove(Map.of("id", "1"));
        });
        assertThat(row("1")).isEqualTo("nothing");
    }

    @Test
    void a_change_of_what_is_not_there_changes_nothing() {
        batch(() -> rows.set(Map.of("id", "1", "a", "lost")));
        assertThat(row("1")).isEqualTo("nothing");
    }

    @Test
    void every_kind_of_value_is_written() {
        var row = new HashMap<String, Object>();
        row.put("id", new HoldId("x#1"));
        row.put("a", TimeUnit.DAYS);
        row.put("n", null);
        row.put("ok", true);
        row.put("at", Instant.parse("2026-01-01T12:00:00Z"));
        row.put("day", LocalDate.of(2026, 1, 2));
        row.put("doc", new Json("{\"k\": [1]}"));
        row.put("tags", List.of("p", "q"));
        row.put("raw", new byte[] {1, 2});
        batch(() -> rows.put(row));
        var seen =
                sql.sql(
                                """
                                select concat_ws('|', id, a, n is null, ok,
                                    at at time zone 'UTC', day, doc ->> 'k', tags,
                                    encode(raw, 'hex')) from r
                                """)
                        .query(String.class)
                        .single();
        assertThat(seen).isEqualTo("x#1|DAYS|t|t|2026-01-01 12:00:00|2026-01-02|[1]|{p,q}|0102");
    }

    @Test
    void a_large_batch_with_rows_of_different_shapes_is_written_whole() {
        batch(() ->
                IntStream.range(0, 999)
                        .forEach(n ->
                                rows.put(
                                        n % 3 == 0
                                                ? Map.of("id", "k" + n)
                                                : Map.of("id", "k" + n, "n", n))));
        batch(() -> IntStream.range(0, 999).forEach(n -> rows.set(Map.of("id", "k" + n, "n", 7))));
        var sum = sql.sql("select sum(n) from r").query(Long.class).single();
        assertThat(sum).isEqualTo(999 * 7);
    }

    @Test
    void a_row_without_its_key_or_with_a_strange_column_is_refused() {
        assertThatThrownBy(() -> rows.put(Map.of("a", "x")))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> rows.put(Map.of("id", "1", "a = 1; --", "x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_events_have_in_common_is_written_once_when_all_rows_are() {
        var written = new ArrayList<List<String>>();
        var seen = new ArrayList<String>();
        Consumer<String> together =
                new CollectedTables(database)
                        .together(all -> {
                            written.add(List.copyOf(all));
                            seen.add(row("1"));
                            rows.put(Map.of("id", "2", "a", "last"));
                        });
        batch(() -> {
            together.accept("x");
            rows.put(Map.of("id", "1", "a", "first"));
            together.accept("y");
        });
        together.accept("alone");
        assertThat(written).containsExactly(List.of("x", "y"), List.of("alone"));
        assertThat(seen).startsWith("1 first");
        assertThat(row("2")).isEqualTo("2 last");
    }
}
