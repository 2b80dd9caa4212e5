package dev.skyledger.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Changes and removals of many rows are one statement, which PostgreSQL has to be told more for.
 */
class ManyRowsTest {

    private final HikariDataSource database = TestDatabase.fresh();
    private final JdbcClient sql = JdbcClient.create(database);
    private final Tables tables = new CollectedTables(database);
    private final Rows rows = tables.rows("public.r", List.of("id"));

    @AfterEach
    void close() {
        database.close();
    }

    private void batch(Runnable events) {
        DefaultUnitOfWork.startAndGet(null).execute(events);
    }

    @Test
    void many_rows_take_every_kind_of_value_in_one_change() {
        var strange = "x'; --";
        sql.sql(
                        """
                        create table r (id text primary key, a text, n int, ok boolean,
                            at timestamptz, day date, doc jsonb, tags text[], raw bytea)
                        """)
                .update();
        batch(() -> IntStream.range(0, 5).forEach(n -> rows.put(Map.of("id", "k" + n, "n", n))));
        batch(() ->
                IntStream.range(0, 5)
                        .forEach(n -> {
                            var row = new HashMap<String, Object>();
                            row.put("id", "k" + n);
                            row.put("a", n == 0 ? null : strange);
                            row.put("n", n == 1 ? null : n);
                            row.put("ok", n == 2 ? null : true);
                            row.put("at", n == 3 ? null : Instant.parse("2026-01-01T12:00:00Z"));
                            row.put("day", n == 4 ? null : LocalDate.of(2026, 1, 2));
                            row.put("doc", n == 0 ? null : new Json("{\"k\": [1]}"));
                            row.put("tags", n == 1 ? null : List.of("p", "q"));
                            row.put("raw", n == 2 ? null : new byte[] {1, 2});
                            rows.set(row);
                        }));
        var seen =
                sql.sql(
                                """
                                select concat_ws('|', id, a, n, ok, at at time zone 'UTC', day,
                                    doc ->> 'k', tags, encode(raw, 'hex')) from r order by id
                                """)
                        .query(String.class)
                        .list();
        var noon = "2026-01-01 12:00:00";
        assertThat(seen)
                .containsExactly(
                        "k0|0|t|" + noon + "|2026-01-02|{p,q}|0102",
                        "k1|" + strange + "|t|" + noon + "|2026-01-02|[1]|0102",
                        "k2|" + strange + "|2|" + noon + "|2026-01-02|[1]|{p,q}",
                        "k3|" + strange + "|3|t|2026-01-02|[1]|{p,q}|0102",
                        "k4|" + strange + "|4|t|" + noon + "|[1]|{p,q}|0102");
    }

    @Test
    void many_rows_go_and_the_others_stay() {
        sql.sql("create table pair (a text, b int, c int, primary key (a, b))").update();
        var pairs = tables.rows("public.pair", List.of("a", "b"));
        batch(() ->
                IntStream.range(0, 20)
                        .forEach(n -> pairs.put(Map.of("a", "k" + n % 5, "b", n, "c", 0))));
        batch(() -> {
            IntStream.range(0, 11).forEach(n -> pairs.remove(Map.of("a", "k" + n % 5, "b", n)));
            IntStream.range(11, 18)
                    .forEach(n -> pairs.set(Map.of("a", "k" + n % 5, "b", n, "c", n)));
        });
        assertThat(sql.sql("select c from pair order by b").query(Integer.class).list())
                .containsExactly(11, 12, 13, 14, 15, 16, 17, 0, 0);
    }
}
