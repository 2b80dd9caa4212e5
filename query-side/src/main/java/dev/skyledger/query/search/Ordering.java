package dev.skyledger.query.search;

import dev.skyledger.contracts.booking.Party;

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
}
