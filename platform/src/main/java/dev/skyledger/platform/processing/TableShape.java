package dev.skyledger.platform.processing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table and the columns that tell its rows apart, with the statements that write it. */
record TableShape(String table, List<String> key) {

    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?");

    TableShape {
        key = List.copyOf(key);
        Stream.concat(Stream.of(table), key.stream()).forEach(TableShape::checkName);
    }

    private static void checkName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name: " + name);
        }
    }

    /** The values of the key, which every row, change and removal must have. */
    List<Object> keyOf(Map<String, Object> row) {
        return key.stream().map(column -> Objects.requireNonNull(row.get(column), column)).toList();
    }

    /** The columns that are not the key. */
    List<String> others(Collection<String> columns) {
        columns.forEach(TableShape::checkName);
        return columns.stream().filter(column -> !key.contains(column)).toList();
    }

    String insert(Collection<String> columns, int rows) {
        var others = others(columns);
        var row = columns.stream().map(_ -> "?").collect(Collectors.joining(",", "(", ")"));
        var all = Stream.generate(() -> row).limit(rows).collect(Collectors.joining(","));
        var action =
                others.isEmpty()
                        ? "nothing"
                        : others.stream()
                                .map(column -> column + " = excluded." + column)
                                .collect(Collectors.joining(", ", "update set ", ""));
        return "insert into %s (%s) values %s on conflict (%s) do %s"
                .formatted(table, String.join(", ", columns), all, String.join(", ", key), action);
    }

    /** Changes so many rows; the types are those of all columns by name. */
    String update(List<String> columns, int rows, Map<String, String> types) {
        if (rows == 1) {
            return "update " + table + " set " + equal(columns, ", ") + where();
        }
        var all = Stream.concat(columns.stream(), key.stream()).toList();
        return "update %s as it set %s from %s where %s"
                .formatted(
                        table,
                        columns.stream()
                                .map(column -> column + " = given." + column)
                                .collect(Collectors.joining(", ")),
                        given(all, rows, types),
                        isGiven());
    }

    String delete(int rows, Map<String, String> types) {
        return rows == 1
                ? "delete from " + table + where()
                : "delete from %s as it using %s where %s"
                        .formatted(table, given(key, rows, types), isGiven());
    }

    private String where() {
        return " where " + equal(key, " and ");
    }

    private String isGiven() {
        return key.stream()
                .map(column -> "it." + column + " = given." + column)
                .collect(Collectors.joining(" and "));
    }

    private static String given(List<String> columns, int rows, Map<String, String> types) {
        var row =
                columns.stream()
                        .map(column -> "cast(? as " + types.get(column) + ")")
                        .collect(Collectors.joining(",", "(", ")"));
        return Stream.generate(() -> row)
                .limit(rows)
                .collect(
                        Collectors.joining(
                                ",", "(values ", ") as given (" + String.join(",", columns) + ")"));
    }

    private static String equal(List<String> columns, String between) {
        return columns.stream().map(it -> it + " = ?").collect(Collectors.joining(between));
    }
}
