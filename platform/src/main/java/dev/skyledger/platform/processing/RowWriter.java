package dev.skyledger.platform.processing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes rows with few statements, in the transaction of the thread. */
final class RowWriter {

    private static final int MOST_ROWS = 128;
    private static final int MOST_PARAMETERS = 30_000;

    private final JdbcTemplate jdbc;
    private final Map<String, Map<String, String>> types = new ConcurrentHashMap<>();

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

    private void remove(Connection connection, TableShape shape, List<List<Object>> removals)
            throws SQLException {
        inPortions(
                connection,
                removals,
                shape.key().size(),
                rows -> shape.delete(rows, types(shape, rows)));
    }

    private void change(Connection connection, TableShape shape, List<Map<String, Object>> changes)
            throws SQLException {
        var columns = shape.others(changes.getFirst().keySet());
        if (columns.isEmpty()) {
            return;
        }
        var rows = changes.stream().map(it -> valuesThenKey(shape, columns, it)).toList();
        inPortions(
                connection,
                rows,
                columns.size() + shape.key().size(),
                number -> shape.update(columns, number, types(shape, number)));
    }

    private static List<Object> valuesThenKey(
            TableShape shape, List<String> columns, Map<String, Object> change) {
        var values = new ArrayList<>();
        columns.forEach(column -> values.add(change.get(column)));
        values.addAll(shape.keyOf(change));
        return values;
    }

    private static void put(Connection connection, TableShape shape, List<Map<String, Object>> rows)
            throws SQLException {
        var columns = rows.getFirst().keySet();
        inPortions(
                connection,
                rows.stream().map(Map::values).toList(),
                columns.size(),
                number -> shape.insert(columns, number));
    }

    /** In portions of powers of two, so that few different statements have to be prepared. */
    private static void inPortions(
            Connection connection,
            List<? extends Collection<Object>> rows,
            int width,
            IntFunction<String> statementFor)
            throws SQLException {
        var most = Math.min(MOST_ROWS, MOST_PARAMETERS / width);
        for (var from = 0; from < rows.size(); ) {
            var portion = Integer.highestOneBit(Math.min(most, rows.size() - from));
            try (var statement = connection.prepareStatement(statementFor.apply(portion))) {
                var bound = 0;
                for (var row : rows.subList(from, from + portion)) {
                    bind(statement, bound, row);
                    bound += width;
                }
                statement.executeUpdate();
            }
            from += portion;
        }
    }

    /** PostgreSQL has to be told the types of values that stand in a list of rows. */
    private Map<String, String> types(TableShape shape, int rows) {
        return rows == 1 ? Map.of() : types.computeIfAbsent(shape.table(), this::typesOf);
    }

    private Map<String, String> typesOf(String table) {
        var types = new HashMap<String, String>();
        jdbc.query(
                """
                select attname, format_type(atttypid, atttypmod) from pg_attribute
                where attrelid = cast(? as regclass) and attnum > 0 and not attisdropped
                """,
                row -> {
                    types.put(row.getString(1), row.getString(2));
                },
                table);
        return types;
    }

    private static void bind(PreparedStatement statement, int after, Collection<Object> values)
            throws SQLException {
        var bound = after;
        for (var value : values) {
            Values.bind(statement, ++bound, value);
        }
    }
}
