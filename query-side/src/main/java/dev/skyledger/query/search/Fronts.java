package dev.skyledger.query.search;

import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Of the ways between two airports that leave at one time in one cabin, those that no other beats
 * in price, time and stops. A direct flight always stays. Whatever filter lets a beaten way through
 * lets the better one through, too, so filters may come later.
 */
final class Fronts {

    private final Map<Start, List<Way>> fronts = new HashMap<>();

    private record Start(Cabin cabin, AirportCode from, AirportCode to, long departure) {}

    void add(Way way) {
        var front =
                fronts.computeIfAbsent(
                        new Start(way.cabin(), way.origin(), way.destination(), way.departure()),
                        _ -> new ArrayList<>(4));
        if (way.stops() > 0 && front.stream().anyMatch(better -> beats(better, way))) {
            return;
        }
        front.removeIf(worse -> worse.stops() > 0 && beats(way, worse));
        front.add(way);
    }

    List<Way> ways() {
        return fronts.values().stream().flatMap(List::stream).toList();
    }

    private static boolean beats(Way way, Way other) {
        return way.price().unit().equals(other.price().unit()) && way.beats(other);
    }
}
