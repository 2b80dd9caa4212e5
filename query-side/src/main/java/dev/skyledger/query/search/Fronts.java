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

    private record Start(Cabin cabin, AirportCode from, AirportCode to, long departure) {

        static Start of(List<PricedFlight> flights) {
            var first = flights.getFirst();
            return new Start(
                    first.card().cabin(),
                    first.card().route().origin(),
                    flights.getLast().card().route().destination(),
                    first.departure());
        }
    }

    /** Most candidates are beaten, so a way is made only of those that are not. */
    void add(List<PricedFlight> flights) {
        var front = fronts.computeIfAbsent(Start.of(flights), _ -> new ArrayList<>(4));
        if (flights.size() > 1) {
            for (var better : front) {
                if (better.beats(flights)) {
                    return;
                }
            }
        }
        var way = Way.of(flights);
        front.removeIf(worse -> worse.stops() > 0 && way.beats(worse.flights()));
        front.add(way);
    }

    List<Way> ways() {
        return fronts.values().stream().flatMap(List::stream).toList();
    }
}
