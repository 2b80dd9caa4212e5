package dev.skyledger.query.search;

import dev.skyledger.contracts.flight.Route;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.FlightId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** The flights that are to come, by where they go and when; many read while one writes. */
final class Routes {

    private final Map<AirportCode, Map<AirportCode, NavigableMap<Slot, Planned>>> from =
            new ConcurrentHashMap<>();
    private final Map<FlightId, Planned> flights = new ConcurrentHashMap<>();

    /** A flight, and what can be bought of it now. */
    record Planned(FlightId flight, Route route, Times times, List<FlightCard> cards) {

        Planned {
            cards = List.copyOf(cards);
        }
    }

    private record Slot(long departure, String flight) implements Comparable<Slot> {

        static Slot of(Planned planned) {
            return new Slot(planned.times().departure().toEpochMilli(), planned.flight().value());
        }

        @Override
        public int compareTo(Slot other) {
            var byTime = Long.compare(departure, other.departure);
            return byTime != 0 ? byTime : flight.compareTo(other.flight);
        }
    }

    /** Takes a flight as it is now, and returns how it was. */
    @Nullable Planned put(Planned planned) {
        var before = flights.put(planned.flight(), planned);
        if (!planned.cards().isEmpty()) {
            on(planned.route()).put(Slot.of(planned), planned);
        }
        if (before != null && (planned.cards().isEmpty() || !isWhere(before, planned))) {
            on(before.route()).remove(Slot.of(before));
        }
        return before;
    }

    private static boolean isWhere(Planned before, Planned now) {
        return before.route().equals(now.route()) && Slot.of(before).equals(Slot.of(now));
    }

    @Nullable Planned remove(FlightId flight) {
        var before = flights.remove(flight);
        if (before != null) {
            on(before.route()).remove(Slot.of(before));
        }
        return before;
    }

    private NavigableMap<Slot, Planned> on(Route route) {
        return from.computeIfAbsent(route.origin(), _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(route.destination(), _ -> new ConcurrentSkipListMap<>());
    }

    /** Where flights go from here. */
    Set<AirportCode> from(AirportCode origin) {
        return from.getOrDefault(origin, Map.of()).keySet();
    }

    boolean lead(AirportCode origin, AirportCode destination) {
        return from.getOrDefault(origin, Map.of()).containsKey(destination);
    }

    /** The flights that leave from a moment on and before another, soonest first. */
    Collection<Planned> between(
            AirportCode origin, AirportCode destination, Instant start, Instant end) {
        var route = from.getOrDefault(origin, Map.of()).get(destination);
        return route == null || !start.isBefore(end)
                ? List.of()
                : route.subMap(slot(start), true, slot(end), false).values();
    }

    private static Slot slot(Instant at) {
        return new Slot(at.toEpochMilli(), "");
    }

    Collection<Planned> all() {
        return flights.values();
    }

    int size() {
        return flights.size();
    }
}
