package dev.skyledger.query.reference;

import dev.skyledger.platform.reference.Airport;
import dev.skyledger.platform.reference.Places;
import java.text.Normalizer;
import java.util.Arrays;
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

    private record Entry(
            Airport airport, List<String> codes, List<String> names, List<String> words) {

        static Entry of(Airport airport) {
            var codes =
                    Stream.of(airport.iata().value(), airport.cityCode())
                            .filter(Objects::nonNull)
                            .map(Suggestions::folded)
                            .toList();
            var names =
                    Stream.concat(
                                    Stream.of(airport.city(), airport.name()),
                                    airport.otherNames().stream())
                            .map(Suggestions::folded)
                            .toList();
            return new Entry(airport, codes, names, words(names));
        }

        private static List<String> words(List<String> names) {
            return names.stream()
                    .flatMap(name ->
                            Stream.concat(Stream.of(name), Stream.of(name.split("[ /()-]+"))))
                    .distinct()
                    .toList();
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
            if (words.stream().anyMatch(word -> word.startsWith(wanted))) {
                return 4;
            }
            var slips =
                    wanted.length() >= FORGIVING_FROM
                            && words.stream().anyMatch(word -> isSlipOf(word, wanted));
            return slips ? 5 : Integer.MAX_VALUE;
        }
    }

    private static boolean isSlipOf(String word, String typed) {
        return isOneSlip(word.substring(0, Math.min(word.length(), typed.length())), typed)
                || isOneSlip(word.substring(0, Math.min(word.length(), typed.length() + 1)), typed);
    }

    /** Whether at most one letter must be added, dropped, changed or swapped with the next. */
    static boolean isOneSlip(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        var same = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        if (same < 0) {
            return true;
        }
        var rest = one.substring(same);
        var typed = other.substring(same);
        return from(rest, 1).equals(typed)
                || rest.equals(from(typed, 1))
                || from(rest, 1).equals(from(typed, 1))
                || isSwapped(rest, typed) && from(rest, 2).equals(from(typed, 2));
    }

    private static boolean isSwapped(String one, String other) {
        return one.length() > 1
                && other.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0);
    }

    private static String from(String text, int letter) {
        return text.substring(Math.min(letter, text.length()));
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
