package dev.skyledger.platform.database;

import java.lang.reflect.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A statement that writes many rows at once. Each parameter is an array with one column of all
 * rows; it answers with the places, from one on, of the rows that took effect.
 *
 * @param types of the columns, in the order of the parameters
 */
public record ManyRows(String sql, List<String> types) {

    public ManyRows {
        types = List.copyOf(types);
    }

    /** A column and its type. */
    public record Column(String name, String type) {}

    /**
     * Inserts what is not there yet. Of two rows with the same key, which is made of the first
     * columns, the first one takes effect.
     */
    public static ManyRows insert(String table, int keyColumns, List<Column> columns) {
        var names = names(columns);
        var key = names(columns.subList(0, keyColumns));
        var sql =
                """
                with given as (
                  select * from unnest(%s) with ordinality as given(%s, place)
                ), written as (
                  insert into %s (%s) select %s from given on conflict do nothing returning %s
                )
                select min(place) from given join written using (%s) group by %s\
                """
                        .formatted(
                                places(columns.size()), names, table, names, names, key, key, key);
        return new ManyRows(sql, columns.stream().map(Column::type).toList());
    }

    /** Writes rows; says for each how many it changed, which is one or none. */
    public int[] execute(Connection connection, List<? extends List<?>> rows) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int n = 0; n < types.size(); n++) {
                var values = column(rows, n);
                statement.setArray(n + 1, connection.createArrayOf(types.get(n), values));
            }
            var counts = new int[rows.size()];
            try (var places = statement.executeQuery()) {
                while (places.next()) {
                    counts[places.getInt(1) - 1] = 1;
                }
            }
            return counts;
        }
    }

    /** Of the values' own type, for the driver writes bytes and numbers otherwise than text. */
    private static Object[] column(List<? extends List<?>> rows, int number) {
        var type = rows.getFirst().get(number).getClass();
        var values = (Object[]) Array.newInstance(type, rows.size());
        Arrays.setAll(values, row -> rows.get(row).get(number));
        return values;
    }

    /** As many parameters as an {@code unnest} of so many columns has. */
    private static String places(int columns) {
        return IntStream.range(0, columns).mapToObj(_ -> "?").collect(Collectors.joining(", "));
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
