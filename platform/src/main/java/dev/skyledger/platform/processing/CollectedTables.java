package dev.skyledger.platform.processing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Collects rows until the end of the batch; outside of a batch they are written at once. */
final class CollectedTables implements Tables {

    private final RowWriter writer;

    CollectedTables(DataSource database) {
        writer = new RowWriter(database);
    }

    @Override
    public Rows rows(String table, List<String> key) {
        var shape = new TableShape(table, key);
        return new Rows() {
            @Override
            public void put(Map<String, ?> row) {
                write(shape, rows -> rows.put(row));
            }

            @Override
            public void set(Map<String, ?> change) {
                write(shape, rows -> rows.set(change));
            }

            @Override
            public void remove(Map<String, ?> gone) {
                write(shape, rows -> rows.remove(gone));
            }
        };
    }

    @Override
    public <T> Consumer<T> together(Consumer<List<T>> write) {
        var name = new Object();
        return one -> {
            if (BatchEnd.isAhead()) {
                BatchEnd.ofBatch().afterwards(name, () -> new Heap<>(write)).add(one);
            } else {
                write.accept(List.of(one));
            }
        };
    }

    /** What waits for the end of a batch. */
    private static final class Heap<T> implements Runnable {

        private final Consumer<List<T>> write;
        private final List<T> waiting = new ArrayList<>();

        Heap(Consumer<List<T>> write) {
            this.write = write;
        }

        void add(T one) {
            waiting.add(one);
        }

        @Override
        public void run() {
            write.accept(waiting);
        }
    }

    private void write(TableShape shape, Consumer<PendingRows> change) {
        if (BatchEnd.isAhead()) {
            change.accept(BatchEnd.ofBatch().writes(shape, () -> new PendingRows(shape, writer)));
        } else {
            var alone = new PendingRows(shape, writer);
            change.accept(alone);
            alone.run();
        }
    }
}
