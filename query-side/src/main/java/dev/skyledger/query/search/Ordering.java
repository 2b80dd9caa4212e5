package dev.skyledger.query.search;

import dev.skyledger.contracts.booking.Party;
import java.util.Comparator;
import java.util.List;

/**
 * What a way adds to the rank of its journey. A rank is a sum over the legs, so the journeys can be
 * told in order without making all of them.
 */
record Ordering(Wish.Order order, Party party, Scores scores) {

    long first(Way way, int leg) {
        return switch (order) {
            case PRICE -> way.price().minor();
            case FASTEST -> way.minutes();
            case BEST -> scores.of(way, party);
            case DEPARTURE -> leg == 0 ? way.departure() : 0;
        };
    }

    long second(Way way) {
        return switch (order) {
            case DEPARTURE -> way.price().minor();
            case PRICE, FASTEST, BEST -> 0;
        };
    }

    /** Within its leg, every way adds no less than the one before. */
    Comparator<Way> within(int leg) {
        return Comparator.comparingLong((Way way) -> first(way, leg))
                .thenComparingLong(this::second)
                .thenComparingLong(Way::departure)
                .thenComparing(Way::name);
    }

    Rank rank(List<Way> ways) {
        var first = 0L;
        var second = 0L;
        for (var leg = 0; leg < ways.size(); leg++) {
            first += first(ways.get(leg), leg);
            second += second(ways.get(leg));
        }
        return new Rank(
                first,
                second,
                ways.stream().map(Way::departure).toList(),
                ways.stream().map(Way::name).toList(),
                ways.getFirst().cabin());
    }
}
