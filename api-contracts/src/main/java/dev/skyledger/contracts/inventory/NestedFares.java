package dev.skyledger.contracts.inventory;

import java.util.stream.IntStream;

/**
 * The rule by which the fares of a cabin share its seats: a fare's limit counts it and all cheaper
 * fares together, so a cheaper one never sells into seats protected for a dearer one.
 */
public final class NestedFares {

    /** The limit of a fare that is closed: its seats count, but it protects none. */
    public static final int NO_LIMIT = Integer.MAX_VALUE;

    private NestedFares() {}

    /**
     * How many seats each fare can still give, if so many may be overbooked and so many are
     * blocked; the fares come cheapest first. A fare that may take the whole cabin may take the
     * overbooked seats, too.
     */
    public static int[] free(
            int capacity, int overbooking, int blocked, int[] limits, int[] taken) {
        var bounds =
                IntStream.of(limits)
                        .map(limit ->
                                limit >= capacity && limit != NO_LIMIT
                                        ? limit + overbooking
                                        : limit)
                        .toArray();
        var room = capacity == 0 ? 0 : capacity + overbooking - blocked;
        return free(room, bounds, taken);
    }

    private static int[] free(int capacity, int[] limits, int[] taken) {
        var free = new int[limits.length];
        var sum = 0;
        for (var fare = 0; fare < limits.length; fare++) {
            sum += taken[fare];
            free[fare] = limits[fare] == NO_LIMIT ? NO_LIMIT : limits[fare] - sum;
        }
        var room = capacity - sum;
        for (var fare = limits.length - 1; fare >= 0; fare--) {
            room = Math.min(room, free[fare]);
            free[fare] = Math.max(room, 0);
        }
        return free;
    }
}
