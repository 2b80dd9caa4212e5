package dev.skyledger.platform.processing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Tables that are nowhere but in memory: what a projection would have written, had it seen no other
 * events, for whoever wants to read that once. A column that was never written is not there.
 */
public final class RowsInMemory implements Tables {

    private final Map<String, Map<List<Object>, Map<String, Object>>> tables = new HashMap<>();

    /** The rows of a table, with values as a database takes them. */
    public Collection<Map<String, Object>> of(String table) {
        return tables.getOrDefault(table, Map.of()).values();
    }

    @Override
    public Rows rows(String table, List<String> key) {
        var shape = new TableShape(table, key);
        var rows = tables.computeIfAbsent(table, _ -> new LinkedHashMap<>());
        return new Rows() {
            @Override
            public void put(Map<String, ?> row) {
                var plain = Values.plain(row);
                rows.merge(shape.keyOf(plain), plain, RowsInMemory::merged);
            }

            @Override
            public void set(Map<String, ?> change) {
                var plain = Values.plain(change);
                rows.computeIfPresent(shape.keyOf(plain), (_, row) -> merged(row, plain));
            }

            @Override
            public void remove(Map<String, ?> gone) {
                rows.remove(shape.keyOf(Values.plain(gone)));
            }
        };
    }

    @Override
    public <T> Consumer<T> together(Consumer<List<T>> write) {
        return one -> write.accept(List.of(one));
    }

    private static Map<String, Object> merged(
            Map<String, Object> before, Map<String, Object> after) {
        var merged = new TreeMap<>(before);
        merged.putAll(after);
        return merged;
    }
}
