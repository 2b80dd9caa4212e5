package dev.skyledger.bench;

import java.time.Duration;
import java.util.Objects;

/**
 * How much is measured.
 *
 * @param pairs runs of each side
 * @param run how long one of them takes
 * @param warmUp how long each side runs before it counts, three times as long at most; searches
 *     twice as long
 * @param warmUpCalls how many calls each side should have answered before it counts
 * @param steady how long calls come at a steady rate
 */
record Extent(int pairs, Duration run, Duration warmUp, int warmUpCalls, Duration steady) {

    static final int CALLERS = 64;
    static final int FLIGHTS = 500;

    /** A busy machine compiles late: there more than the usual seconds may be given. */
    private static final int WARM_UP =
            Integer.parseInt(Objects.requireNonNullElse(System.getenv("WARM_UP"), "15"));

    /** Quick runs show that it works, and little more. */
    static Extent configured() {
        return "1".equals(System.getenv("QUICK"))
                ? of(1500, 5, 3_000, 8)
                : of(8_000, WARM_UP, 15_000, 30);
    }

    private static Extent of(int runMillis, int warmUpSeconds, int calls, int steadySeconds) {
        return new Extent(
                5,
                Duration.ofMillis(runMillis),
                Duration.ofSeconds(warmUpSeconds),
                calls,
                Duration.ofSeconds(steadySeconds));
    }
}
