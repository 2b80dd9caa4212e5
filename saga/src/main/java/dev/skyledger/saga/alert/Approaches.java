package dev.skyledger.saga.alert;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.AirportCode;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ways that lead to a flight in its cabin and on from it, as far as they were asked for. */
final class Approaches {

    private static final List<Way> NONE_NEEDED = List.of(new Way(List.of(), 0));

    private final Connections connections;
    private final Offer flight;
    private final Instant now;
    private final Map<End, Collection<Way>> before = new HashMap<>();
    private final Map<End, Collection<Way>> onward = new HashMap<>();

    /** Some flights, or none, and what a party pays for them. */
    record Way(List<Offer> flights, long price) {}

    /** So many flights between an airport and the flight, for a party. */
    private record End(AirportCode airport, Party party, int flights) {}

    Approaches(Connections connections, Offer flight, Instant now) {
        this.connections = connections;
        this.flight = flight;
        this.now = now;
    }

    /** From an airport to the flight, with so many flights before it. */
    Collection<Way> before(AirportCode from, Party party, int flights) {
        var isThere = from.equals(flight.route().origin());
        if (flights == 0 || isThere) {
            return flights == 0 && isThere ? NONE_NEEDED : List.of();
        }
        return before.computeIfAbsent(new End(from, party, flights), this::waysTo);
    }

    /** From the flight to an airport, with so many flights after it. */
    Collection<Way> onward(AirportCode to, Party party, int flights) {
        var isThere = to.equals(flight.route().destination());
        if (flights == 0 || isThere) {
            return flights == 0 && isThere ? NONE_NEEDED : List.of();
        }
        return onward.computeIfAbsent(new End(to, party, flights), this::waysFrom);
    }

    private Collection<Way> waysTo(End end) {
        var at = flight.route().origin();
        var from = end.airport();
        var cheapest = new HashMap<Object, Way>();
        if (end.flights() == 1) {
            for (var one : connections.into(flight, from)) {
                keep(cheapest, one.leavesOn(), List.of(one), end.party());
            }
            return cheapest.values();
        }
        for (var via : connections.skies().destinations(from)) {
            if (connections.allow(from, via, at, flight.route().destination())) {
                for (var other : connections.into(flight, via)) {
                    for (var one : connections.into(other, from)) {
                        var where = List.of(via, one.leavesOn());
                        keep(cheapest, where, List.of(one, other), end.party());
                    }
                }
            }
        }
        return cheapest.values();
    }

    private Collection<Way> waysFrom(End end) {
        var at = flight.route().destination();
        var to = end.airport();
        var cheapest = new HashMap<Object, Way>();
        if (end.flights() == 1) {
            for (var one : connections.onward(flight, to)) {
                keep(cheapest, to, List.of(one), end.party());
            }
            return cheapest.values();
        }
        for (var via : connections.skies().destinations(at)) {
            if (connections.allow(flight.route().origin(), at, via, to)) {
                for (var one : connections.onward(flight, via)) {
                    for (var other : connections.onward(one, to)) {
                        keep(cheapest, via, List.of(one, other), end.party());
                    }
                }
            }
        }
        return cheapest.values();
    }

    /** What has left already, or does not seat the party, leads nowhere. */
    private void keep(Map<Object, Way> cheapest, Object where, List<Offer> flights, Party party) {
        if (!flights.getFirst().leaves().isAfter(now)) {
            return;
        }
        var price = 0L;
        for (var offer : flights) {
            var own = Quest.price(offer, party);
            if (own == Quest.NOT_TO_BE_HAD) {
                return;
            }
            price += own;
        }
        var way = new Way(flights, price);
        cheapest.merge(where, way, (old, other) -> other.price() < old.price() ? other : old);
    }
}
