package dev.skyledger.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is done to rows, in memory they come to the same as in the database. */
class RowsInMemoryTest {

    private static final String TABLE = "public.r";

    private final HikariDataSource database = TestDatabase.fresh();
    private final JdbcClient sql = JdbcClient.create(database);
    private final Rows written = WrittenTables.of(database).rows(TABLE, List.of("id"));
    private final RowsInMemory memory = new RowsInMemory();
    private final Rows remembered = memory.rows(TABLE, List.of("id"));

    @BeforeEach
    void table() {
        sql.sql(
                        """
                        create table r (id text primary key, a text, n bigint, ok boolean,
                            at timestamptz, tags text[])
                        """)
                .update();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void all_kinds_of_values_are_what_the_database_makes_of_them() {
        var row = new HashMap<String, Object>();
        row.put("id", new StringBuilder("an id"));
        row.put("a", "{\"text\": \"with 'quotes', ünicode and \\\\\"}");
        row.put("n", Long.MAX_VALUE);
        row.put("ok", null);
        row.put("at", Instant.parse("2026-11-20T12:00:00.123456789Z"));
        row.put("tags", List.of("one", "t,w\"o", "{}"));
        written.put(row);
        remembered.put(row);
        assertThat(inMemory()).isEqualTo(inTheTable()).hasSize(1);
    }

    @Test
    void whatever_is_done_comes_to_the_same() {
        var chance = new Random(4);
        for (var step = 0; step < 300; step++) {
            var row = new HashMap<String, Object>(Map.of("id", "row " + chance.nextInt(5)));
            var columns = new ArrayList<>(List.of("a", "n", "ok"));
            columns.remove(chance.nextInt(3));
            for (var column : columns) {
                row.put(column, value(column, chance));
            }
            var deed = chance.nextInt(4);
            for (var rows : List.of(written, remembered)) {
                switch (deed) {
                    case 0 -> rows.remove(Map.of("id", row.get("id")));
                    case 1 -> rows.put(row);
                    default -> rows.set(row);
                }
            }
            assertThat(inMemory()).as("after step " + step).isEqualTo(inTheTable());
        }
    }

    @Test
    void a_table_that_nobody_wrote_to_is_empty() {
        assertThat(memory.of("public.other")).isEmpty();
    }

    @Test
    void what_would_be_written_together_is_handed_on_at_once() {
        var heard = new ArrayList<String>();
        memory.<String>together(heard::addAll).accept("one");
        assertThat(heard).containsExactly("one");
    }

    private static Object value(String column, Random chance) {
        if (chance.nextInt(4) == 0) {
            return null;
        }
        return switch (column) {
            case "a" -> "text " + chance.nextInt(100);
            case "n" -> chance.nextLong();
            default -> chance.nextBoolean();
        };
    }

    private List<String> inTheTable() {
        return sql.sql("select r::text from r order by id").query(String.class).list();
    }

    private List<String> inMemory() {
        return sql.sql(
                        """
                        select g::text from json_populate_recordset(
                            cast(null as r), cast(? as json)) g order by g.id
                        """)
                .param(JsonMapper.builder().build().writeValueAsString(memory.of(TABLE)))
                .query(String.class)
                .list();
    }
}
