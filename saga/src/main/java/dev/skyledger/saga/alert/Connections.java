package dev.skyledger.saga.alert;

import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.platform.connections.ConnectionRules;
import dev.skyledger.platform.reference.Airport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which flights connect in one cabin and coin, by the rules that search goes by. */
final class Connections {

    private static final int MOST_KNOWN = 200_000;

    private final Skies skies;
    private final ConnectionRules rules;

    /** Whether journeys over these airports are allowed, by the places that are known now. */
    private final Map<List<AirportCode>, Boolean> allowed = new HashMap<>();

    private List<Airport> places = List.of();

    Connections(Skies skies, ConnectionRules rules) {
        this.skies = skies;
        this.rules = rules;
    }

    Skies skies() {
        return skies;
    }

    /** What somebody can reach from a flight. */
    List<Offer> onward(Offer flight, AirportCode to) {
        var at = flight.route().destination();
        var arrives = flight.arrives();
        if (arrives == null || !skies.lead(at, to)) {
            return List.of();
        }
        var first = arrives.plusMillis(rules.least(flight.route().origin(), at, to));
        var found = new ArrayList<Offer>();
        for (var next : skies.leaving(at, to, first, arrives.plusMillis(rules.most()))) {
            if (isAlike(flight, next)) {
                found.add(next);
            }
        }
        return found;
    }

    /** What arrives so that somebody can reach a flight. */
    List<Offer> into(Offer flight, AirportCode from) {
        var at = flight.route().origin();
        if (!skies.lead(from, at)) {
            return List.of();
        }
        var least = rules.least(from, at, flight.route().destination());
        var first = flight.leaves().minusMillis(rules.most());
        var last = flight.leaves().minusMillis(least);
        var found = new ArrayList<Offer>();
        for (var before : skies.arriving(from, at, first, last)) {
            var arrives = before.arrives();
            if (arrives != null && isWithin(arrives, first, last) && isAlike(flight, before)) {
                found.add(before);
            }
        }
        return found;
    }

    private static boolean isWithin(Instant moment, Instant first, Instant last) {
        return !moment.isBefore(first) && !moment.isAfter(last);
    }

    private static boolean isAlike(Offer one, Offer other) {
        return one.fares().cabin() == other.fares().cabin()
                && one.currency().equals(other.currency());
    }

    /** Whether a journey over these airports is no nonsense. */
    boolean allow(AirportCode... over) {
        return allow(List.of(over));
    }

    boolean allow(List<AirportCode> over) {
        if (!places.equals(rules.places()) || allowed.size() > MOST_KNOWN) {
            places = rules.places();
            allowed.clear();
        }
        return allowed.computeIfAbsent(List.copyOf(over), rules::allow);
    }
}
