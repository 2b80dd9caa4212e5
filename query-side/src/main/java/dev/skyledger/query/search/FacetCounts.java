package dev.skyledger.query.search;

import dev.skyledger.contracts.search.Facets;
import dev.skyledger.contracts.search.Facets.Count;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the ways to fly, of all legs together, by what they could be narrowed by. */
final class FacetCounts {

    private FacetCounts() {}

    static Facets of(List<List<Way>> legs) {
        var stops = counts(legs, way -> Stream.of(Integer.toString(way.stops())));
        return new Facets(
                stops.stream().sorted(Comparator.comparing(Count::value)).toList(),
                counts(legs, way -> way.airlines().stream().map(airline -> airline.value())),
                counts(legs, way -> Stream.of(way.cabin().name())),
                counts(legs, way -> Stream.of(DepartureWindow.at(way.minuteOfDay()).name())));
    }

    private static List<Count> counts(List<List<Way>> legs, Function<Way, Stream<String>> values) {
        var counted =
                legs.stream()
                        .flatMap(List::stream)
                        .flatMap(values)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counted.entrySet().stream()
                .map((Map.Entry<String, Long> it) -> new Count(it.getKey(), it.getValue()))
                .sorted(
                        Comparator.comparingLong(Count::count)
                                .reversed()
                                .thenComparing(Count::value))
                .toList();
    }
}
