package dev.skyledger.platform.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.skyledger.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class TroubleTest {

    private static final int UNTIL_PLANNED = 10;

    private final String url = TestDatabase.freshUrl();

    @Test
    void what_an_older_node_planned_before_a_table_changed_is_worth_a_repetition() {
        var older = connection();
        var together = new TransactionTemplate(new JdbcTransactionManager(older));
        var db = new JdbcTemplate(older);
        db.execute("create table state as select 1 as id, '{}'::jsonb as text");
        for (var n = 0; n < UNTIL_PLANNED; n++) {
            read(together, db);
        }
        var newer = connection();
        new JdbcTemplate(newer)
                .execute("alter table state alter column text type text using text::text");

        var failure = catchThrowable(() -> read(together, db));
        assertThat(Trouble.sqlState(failure)).isEqualTo("0A000");
        assertThat(Trouble.of(failure)).isEqualTo(Trouble.CONFLICT);
        assertThat(read(together, db)).isEqualTo("{}");
        newer.destroy();
        older.destroy();
    }

    @Test
    void what_the_server_cannot_do_is_none() {
        var only = connection();
        var failure =
                catchThrowable(() ->
                        new JdbcTemplate(only)
                                .queryForList(
                                        "select count(*) from generate_series(1, 2) for update"));
        assertThat(Trouble.sqlState(failure)).isEqualTo("0A000");
        assertThat(Trouble.of(failure)).isEqualTo(Trouble.FAILURE);
        only.destroy();
    }

    private SingleConnectionDataSource connection() {
        return new SingleConnectionDataSource(url, true);
    }

    private static String read(TransactionTemplate together, JdbcTemplate db) {
        return together.execute(
                _ -> db.queryForObject("select text from state where id = ?", String.class, 1));
    }
}
