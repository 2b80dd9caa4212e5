package dev.skyledger.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One row that waits to be written.
 *
 * @param many where the statement takes many rows at once
 */
record Write(
        String sql,
        @Nullable ManyRows many,
        List<?> parameters,
        String order,
        CompletableFuture<Integer> result) {

    /** The same in every writer, or two of them could wait for each other. */
    static final Comparator<Write> ORDER =
            Comparator.comparing(Write::sql).thenComparing(Write::order);

    static Write of(String sql, List<?> parameters) {
        return of(sql, null, parameters);
    }

    static Write of(ManyRows many, List<?> row) {
        return of(many.sql(), many, row);
    }

    private static Write of(String sql, @Nullable ManyRows many, List<?> parameters) {
        var row = new ArrayList<Object>(parameters.size());
        for (var value : parameters) {
            row.add(value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
        }
        return new Write(sql, many, row, row.toString(), new CompletableFuture<>());
    }

    /** Writes them all; neighbours with the same statement go out together. */
    static int[] execute(Connection connection, List<Write> group) throws SQLException {
        var counts = new int[group.size()];
        int from = 0;
        while (from < group.size()) {
            int to = from + 1;
            while (to < group.size() && group.get(to).sql.equals(group.get(from).sql)) {
                to++;
            }
            var same = group.subList(from, to);
            System.arraycopy(same(connection, same), 0, counts, from, to - from);
            from = to;
        }
        return counts;
    }

    private static int[] same(Connection connection, List<Write> writes) throws SQLException {
        var many = writes.getFirst().many;
        return many == null
                ? batch(connection, writes)
                : many.execute(connection, writes.stream().map(Write::parameters).toList());
    }

    private static int[] batch(Connection connection, List<Write> writes) throws SQLException {
        try (var statement = connection.prepareStatement(writes.getFirst().sql)) {
            for (var write : writes) {
                for (int n = 0; n < write.parameters.size(); n++) {
                    statement.setObject(n + 1, write.parameters.get(n));
                }
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }
}
