package dev.skyledger.platform.processing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables of views, seen from outside: those of one view are all that its schema has, which is
 * named like it. Everything happens in the transaction of the thread.
 */
final class ViewTables {

    private static final String KEY = "hashtextextended('rebuild/' || ?, 0)";

    private final JdbcClient db;
    private final Clock clock;

    ViewTables(DataSource database, Clock clock) {
        this.db = JdbcClient.create(database);
        this.clock = clock;
    }

    boolean has(String view) {
        return !of(view).isEmpty();
    }

    /**
     * One table after the other, each with its schema; not those that their comment calls memory,
     * which say as much with other rows.
     */
    List<String> of(String view) {
        return db.sql(
                        """
                        select format('%I.%I', schemaname, tablename) from pg_tables
                        where schemaname = ? and tablename not like 'flyway%'
                          and coalesce(obj_description(format('%I.%I', schemaname, tablename)::regclass), '') not like 'memory%'
                        order by tablename
                        """)
                .param(view.replace('-', '_'))
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Whether nobody else makes this view anew; nobody does until the transaction ends. */
    boolean claim(String view) {
        return db.sql("select pg_try_advisory_xact_lock(" + KEY + ")")
                .param(view)
                .query(Boolean.class)
                .single();
    }

    /** Whoever reads the log for the view, here or on another node, notices before it writes. */
    void takeTokens(String view) {
        db.sql("update log.token set owner = null where processor = ?").param(view).update();
    }

    /** What is parked is tried again with everything else. */
    void unpark(String view) {
        db.sql("delete from processing.parked where processor = ?").param(view).update();
    }

    /** Remembers until the end of the transaction what rows there are. */
    void remember(List<String> tables) {
        for (var number = 0; number < tables.size(); number++) {
            db.sql(
                            "create temporary table %s on commit drop as select t::text as line from %s t"
                                    .formatted(remembered(number), tables.get(number)))
                    .update();
        }
    }

    /** Compares with what was remembered, and notes what came of it. */
    Rebuilt compare(String view, List<String> tables, long position) {
        var rows = 0L;
        var different = 0L;
        for (var number = 0; number < tables.size(); number++) {
            var then = "select line from " + remembered(number);
            var now = "select t::text from " + tables.get(number) + " t";
            rows += count(now);
            different +=
                    Math.max(
                            count(then + " except all " + now), count(now + " except all " + then));
        }
        var rebuilt = new Rebuilt(position, rows, different, clock.instant());
        note(view, rebuilt);
        return rebuilt;
    }

    private static String remembered(int number) {
        return "pg_temp.remembered_" + number;
    }

    private long count(String rows) {
        return db.sql("select count(*) from (" + rows + ") counted").query(Long.class).single();
    }

    private void note(String view, Rebuilt it) {
        db.sql(
                        """
                        insert into processing.rebuilt values (?, ?, ?, ?, ?)
                        on conflict (processor) do update set position = excluded.position,
                            rows = excluded.rows, different = excluded.different, at = excluded.at
                        """)
                .params(
                        view,
                        it.position(),
                        it.rows(),
                        it.different(),
                        it.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Rebuilt> lastOf(String view) {
        return db.sql("select * from processing.rebuilt where processor = ?")
                .param(view)
                .query((row, _) ->
                        new Rebuilt(
                                row.getLong("position"),
                                row.getLong("rows"),
                                row.getLong("different"),
                                row.getTimestamp("at").toInstant()))
                .optional();
    }
}
