package dev.skyledger.platform.bus;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the last sequence numbers from the table of events, one look into its index for each. */
final class LoggedSequences implements LastSequences {

    private static final String LAST =
            """
            select asked.stream, last.sequence
              from unnest(?) as asked(stream)
             cross join lateral (
                   select sequence from log.event
                    where stream = asked.stream order by sequence desc limit 1) as last
            """;

    /** The row that every append takes before it writes. */
    private static final String TAKE_HEAD = "select position from log.log_head for update";

    private final JdbcTemplate jdbc;

    LoggedSequences(DataSource database) {
        jdbc = new JdbcTemplate(database);
    }

    @Override
    public Map<String, Long> of(Collection<String> streams) {
        var last = new HashMap<String, Long>();
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement(LAST);
                    var names = connection.createArrayOf("text", streams.toArray());
                    statement.setArray(1, names);
                    return statement;
                },
                row -> {
                    last.put(row.getString(1), row.getLong(2));
                });
        return last;
    }

    @Override
    public boolean isCheap() {
        return true;
    }

    @Override
    public void keepOthersOut() {
        jdbc.queryForObject(TAKE_HEAD, Long.class);
    }
}
