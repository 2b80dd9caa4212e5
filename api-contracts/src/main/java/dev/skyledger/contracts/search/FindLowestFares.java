package dev.skyledger.contracts.search;

import dev.skyledger.contracts.shared.AirportCode;
import java.util.List;

/**
 * What does the cheapest seat cost on each of these routes, directly and soon? Answered with {@link
 * LowestFares}.
 */
public record FindLowestFares(List<Pair> routes) {

    public FindLowestFares {
        routes = List.copyOf(routes);
    }

    /** From where to where. */
    public record Pair(AirportCode origin, AirportCode destination) {}
}
