package dev.skyledger.platform.processing;

import java.util.ArrayList;
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

    String update(List<String> columns) {
        return "update " + table + " set " + equal(columns, ", ") + where();
    }

    String delete() {
        return "delete from " + table + where();
    }

    private String where() {
        return " where " + equal(new ArrayList<>(key), " and ");
    }

    private static String equal(List<String> columns, String between) {
        return columns.stream().map(it -> it + " = ?").collect(Collectors.joining(between));
    }
}
