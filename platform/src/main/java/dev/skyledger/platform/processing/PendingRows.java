package dev.skyledger.platform.processing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table that wait to be written, merged by key. What remains for a key is a
 * removal, then a change, then a whole row; so all removals are written first and all rows last.
 */
final class PendingRows implements Rows, Runnable {

    private static final class Pending {

        private boolean removed;
        private @Nullable Map<String, Object> change;
        private @Nullable Map<String, Object> row;
    }

    private final TableShape shape;
    private final RowWriter writer;
    private final Map<List<Object>, Pending> pending = new LinkedHashMap<>();

    PendingRows(TableShape shape, RowWriter writer) {
        this.shape = shape;
        this.writer = writer;
    }

    private Pending at(Map<String, Object> row) {
        return pending.computeIfAbsent(shape.keyOf(row), _ -> new Pending());
    }

    @Override
    public void put(Map<String, ?> row) {
        var plain = Values.plain(row);
        var it = at(plain);
        it.row = merged(it.row, plain);
        if (it.change != null && plain.keySet().containsAll(it.change.keySet())) {
            it.change = null;
        }
    }

    @Override
    public void set(Map<String, ?> change) {
        var plain = Values.plain(change);
        var it = at(plain);
        if (it.row != null) {
            it.row = merged(it.row, plain);
        } else if (!it.removed) {
            it.change = merged(it.change, plain);
        }
    }

    @Override
    public void remove(Map<String, ?> key) {
        var it = at(Values.plain(key));
        it.removed = true;
        it.change = null;
        it.row = null;
    }

    private static Map<String, Object> merged(
            @Nullable Map<String, Object> before, Map<String, Object> after) {
        if (before == null) {
            return after;
        }
        var merged = new TreeMap<>(before);
        merged.putAll(after);
        return merged;
    }

    @Override
    public void run() {
        var removals = new ArrayList<List<Object>>();
        var changes = new ArrayList<Map<String, Object>>();
        var rows = new ArrayList<Map<String, Object>>();
        pending.forEach((key, it) -> {
            if (it.removed) {
                removals.add(key);
            }
            if (it.change != null) {
                changes.add(it.change);
            }
            if (it.row != null) {
                rows.add(it.row);
            }
        });
        writer.write(shape, removals, changes, rows);
    }
}
