package dev.skyledger.contracts.search;

import java.util.List;

/** How many results there are for each value that a traveller could filter by. */
public record Facets(
        List<Count> stops, List<Count> airlines, List<Count> cabins, List<Count> departureWindows) {

    public static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of());

    /** One value and how many results have it. */
    public record Count(String value, long count) {}
}
