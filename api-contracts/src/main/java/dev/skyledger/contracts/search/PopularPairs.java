package dev.skyledger.contracts.search;

import java.util.List;

/** Routes, the most popular first. */
public record PopularPairs(List<FindLowestFares.Pair> routes) {

    public PopularPairs {
        routes = List.copyOf(routes);
    }
}
