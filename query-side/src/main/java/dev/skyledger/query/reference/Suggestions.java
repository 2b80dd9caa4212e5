package dev.skyledger.query.reference;

import dev.skyledger.platform.reference.Airport;
import dev.skyledger.platform.reference.Places;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Guesses the airport that somebody is typing: by code, city, name, group of a city's airports, or
 * name in another language, a slip forgiven; of equally good ones that with most flights first.
 */
@Component
class Suggestions {

    private static final int FORGIVING_FROM = 4;

    private final Places places;
    private final AirportTraffic traffic;
    private volatile Known known;

    Suggestions(Places places, AirportTraffic traffic) {
        this.places = places;
        this.traffic = traffic;
        this.known = Known.of(places.airports());
    }

    /** The airports as they are looked for; another list of airports is read anew. */
    private record Known(List<Airport> airports, List<Entry> entries) {

        static Known of(List<Airport> airports) {
            return new Known(airports, airports.stream().map(Entry::of).toList());
        }
    }

    @SuppressWarnings("ReferenceEquality") // a list is replaced, never changed
    private List<Entry> entries() {
        var airports = places.airports();
        if (airports != known.airports()) {
            known = Known.of(airports);
        }
        return known.entries();
    }

    List<Airport> like(String typed) {
        var wanted = folded(typed);
        var flights = traffic.flights();
        return entries().stream()
                .map(entry -> new Ranked(entry.airport(), entry.rank(wanted)))
                .filter(ranked -> ranked.rank() < Integer.MAX_VALUE)
                .sorted(
                        Comparator.comparingInt(Ranked::rank)
                                .thenComparing(ranked ->
                                        -flights.getOrDefault(ranked.airport().iata(), 0L))
                                .thenComparing(ranked -> ranked.airport().iata().value()))
                .map(Ranked::airport)
                .toList();
    }

    private record Ranked(Airport airport, int rank) {}

    private record Entry(Airport airport, List<String> codes, List<String> names) {

        static Entry of(Airport airport) {
            return new Entry(
                    airport,
                    Stream.of(airport.iata().value(), airport.cityCode())
                            .filter(Objects::nonNull)
                            .map(Suggestions::folded)
                            .toList(),
                    Stream.concat(
                                    Stream.of(airport.city(), airport.name()),
                                    airport.otherNames().stream())
                            .map(Suggestions::folded)
                            .toList());
        }

        /** Lower is better; the greatest number means not at all. */
        int rank(String wanted) {
            if (codes.contains(wanted)) {
                return codes.indexOf(wanted);
            }
            if (names.stream().anyMatch(name -> name.startsWith(wanted))) {
                return 2;
            }
            if (codes.stream().anyMatch(code -> code.startsWith(wanted))) {
                return 3;
            }
            if (words().anyMatch(word -> word.startsWith(wanted))) {
                return 4;
            }
            var slips =
                    wanted.length() >= FORGIVING_FROM
                            && words().anyMatch(word -> isSlipOf(word, wanted));
            return slips ? 5 : Integer.MAX_VALUE;
        }

        private Stream<String> words() {
            return names.stream()
                    .flatMap(name ->
                            Stream.concat(Stream.of(name), Stream.of(name.split("[ /()-]+"))));
        }
    }

    private static boolean isSlipOf(String word, String typed) {
        return distance(word.substring(0, Math.min(word.length(), typed.length())), typed) <= 1
                || distance(word.substring(0, Math.min(word.length(), typed.length() + 1)), typed)
                        <= 1;
    }

    /** How many letters must be added, dropped, changed or swapped with their neighbour. */
    static int distance(String one, String other) {
        var cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(int[][] cost, String one, String other, int i, int j) {
        var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        var least =
                Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
        var swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }

    static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("Ø", "o")
                .replace("ł", "l")
                .toLowerCase(Locale.ROOT);
    }
}
