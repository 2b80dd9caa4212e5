package dev.skyledger.bench.load;

import java.util.Arrays;

/** How long each answer took, in nanoseconds; one writer at a time. */
final class Latencies {

    private long[] values = new long[4096];
    private int size;

    void add(long nanos) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = nanos;
    }

    void addAll(Latencies others) {
        for (var i = 0; i < others.size; i++) {
            add(others.values[i]);
        }
    }

    int count() {
        return size;
    }

    /** In milliseconds; zero where nothing was measured. */
    double percentile(double share) {
        if (size == 0) {
            return 0;
        }
        var sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(size - 1L, Math.round(Math.floor(size * share)))] / 1e6;
    }
}
