package dev.skyledger.bench.load;

import java.util.Map;

/** What a run of calls came to: how many succeeded, how fast, and what the others were answered. */
public record Outcome(
        int done, double seconds, double p50, double p95, double p99, Map<String, Integer> others) {

    public double perSecond() {
        return done / seconds;
    }
}
