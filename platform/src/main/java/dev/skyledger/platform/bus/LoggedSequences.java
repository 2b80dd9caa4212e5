package dev.skyledger.platform.bus;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the last sequence numbers from the table of events, one look into its index for each. */
final class LoggedSequences implements LastSequences {

    private final JdbcTemplate jdbc;
    private final String sql;

    LoggedSequences(DataSource database, String events) {
        jdbc = new JdbcTemplate(database);
        sql =
                """
                select asked.stream, last.sequence_number
                  from unnest(?) as asked(stream)
                 cross join lateral (
                       select sequence_number from %s
                        where aggregate_identifier = asked.stream
                        order by sequence_number desc limit 1) as last
                """
                        .formatted(events);
    }

    @Override
    public Map<String, Long> of(Collection<String> streams) {
        var last = new HashMap<String, Long>();
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement(sql);
                    var names = connection.createArrayOf("text", streams.toArray());
                    statement.setArray(1, names);
                    return statement;
                },
                row -> {
                    last.put(row.getString(1), row.getLong(2));
                });
        return last;
    }
}
