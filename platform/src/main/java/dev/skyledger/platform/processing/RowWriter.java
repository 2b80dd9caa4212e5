package dev.skyledger.platform.processing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes rows with few statements, in the transaction of the thread. */
final class RowWriter {

    private static final int MOST_ROWS = 128;
    private static final int MOST_PARAMETERS = 30_000;

    private final JdbcTemplate jdbc;

    RowWriter(DataSource database) {
        jdbc = new JdbcTemplate(database);
    }

    void write(
            TableShape shape,
            List<List<Object>> removals,
            List<Map<String, Object>> changes,
            List<Map<String, Object>> rows) {
        jdbc.execute(
                (ConnectionCallback<Boolean>)
                        connection -> {
                            remove(connection, shape, removals);
                            for (var alike : byColumns(changes)) {
                                change(connection, shape, alike);
                            }
                            for (var alike : byColumns(rows)) {
                                put(connection, shape, alike);
                            }
                            return true;
                        });
    }

    private static Collection<List<Map<String, Object>>> byColumns(List<Map<String, Object>> rows) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                Map::keySet,
                                LinkedHashMap<Set<String>, List<Map<String, Object>>>::new,
                                Collectors.toList()))
                .values();
    }

    private static void remove(Connection connection, TableShape shape, List<List<Object>> removals)
            throws SQLException {
        if (removals.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(shape.delete())) {
            for (var key : removals) {
                bind(statement, 0, key);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void change(
            Connection connection, TableShape shape, List<Map<String, Object>> changes)
            throws SQLException {
        var columns = shape.others(changes.getFirst().keySet());
        if (columns.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(shape.update(columns))) {
            for (var change : changes) {
                var bound = 0;
                for (var column : columns) {
                    Values.bind(statement, ++bound, change.get(column));
                }
                bind(statement, bound, shape.keyOf(change));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** In portions of powers of two, so that few different statements have to be prepared. */
    private static void put(Connection connection, TableShape shape, List<Map<String, Object>> rows)
            throws SQLException {
        var columns = rows.getFirst().keySet();
        var most = Math.min(MOST_ROWS, MOST_PARAMETERS / columns.size());
        for (var from = 0; from < rows.size(); ) {
            var portion = Integer.highestOneBit(Math.min(most, rows.size() - from));
            try (var statement = connection.prepareStatement(shape.insert(columns, portion))) {
                var bound = 0;
                for (var row : rows.subList(from, from + portion)) {
                    bind(statement, bound, row.values());
                    bound += columns.size();
                }
                statement.executeUpdate();
            }
            from += portion;
        }
    }

    private static void bind(PreparedStatement statement, int after, Collection<Object> values)
            throws SQLException {
        var bound = after;
        for (var value : values) {
            Values.bind(statement, ++bound, value);
        }
    }
}
