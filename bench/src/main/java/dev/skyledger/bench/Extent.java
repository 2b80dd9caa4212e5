package dev.skyledger.bench;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param pairs runs of each side
 * @param run how long one of them takes
 * @param warmUp how long each side runs before it counts
 * @param steady how long calls come at a steady rate
 */
record Extent(int pairs, Duration run, Duration warmUp, Duration steady) {

    static final int CALLERS = 64;
    static final int FLIGHTS = 500;

    /** Quick runs show that it works, and little more. */
    static Extent configured() {
        return "1".equals(System.getenv("QUICK"))
                ? new Extent(
                        5, Duration.ofMillis(1500), Duration.ofSeconds(5), Duration.ofSeconds(8))
                : new Extent(
                        5, Duration.ofSeconds(8), Duration.ofSeconds(20), Duration.ofSeconds(30));
    }
}
