package dev.skyledger.query.search;

import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.platform.connections.ConnectionRules;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Joins the flights of each cabin to ways over one or two other airports. */
final class Joining {

    private static final Duration DAY = Duration.ofDays(1);

    private final Routes routes;
    private final ConnectionRules rules;
    private final Wish wish;
    private final WishedLeg leg;
    private final Fronts fronts;
    private final Instant now;
    private final List<Cabin> cabins;
    private final Map<Stretch, List<PricedFlight>> known = new HashMap<>();

    private record Stretch(AirportCode from, AirportCode to, Cabin cabin) {}

    Joining(
            Routes routes,
            ConnectionRules rules,
            Wish wish,
            WishedLeg leg,
            Fronts fronts,
            Instant now) {
        this.routes = routes;
        this.rules = rules;
        this.wish = wish;
        this.leg = leg;
        this.fronts = fronts;
        this.now = now;
        this.cabins = wish.cabin() == null ? List.of(Cabin.values()) : List.of(wish.cabin());
    }

    void join() {
        for (var origin : leg.origins()) {
            for (var via : routes.from(origin)) {
                if (!leg.ends(via)) {
                    var first = leaving(origin, via);
                    if (!first.isEmpty()) {
                        leg.destinations()
                                .forEach(destination -> over(first, origin, via, destination));
                    }
                }
            }
        }
    }

    private void over(
            List<PricedFlight> first,
            AirportCode origin,
            AirportCode via,
            AirportCode destination) {
        if (routes.lead(via, destination) && rules.allow(List.of(origin, via, destination))) {
            for (var one : first) {
                for (var other : after(one, destination)) {
                    offer(List.of(one, other));
                }
            }
        }
        if (wish.maxStops() > 1) {
            for (var next : routes.from(via)) {
                if (!leg.ends(next)
                        && routes.lead(next, destination)
                        && rules.allow(List.of(origin, via, next, destination))) {
                    over(first, next, destination);
                }
            }
        }
    }

    private void over(List<PricedFlight> first, AirportCode next, AirportCode destination) {
        for (var one : first) {
            for (var other : after(one, next)) {
                for (var last : after(other, destination)) {
                    offer(List.of(one, other, last));
                }
            }
        }
    }

    private void offer(List<PricedFlight> flights) {
        var unit = flights.getFirst().price().unit();
        for (var flight : flights) {
            if (!flight.price().unit().equals(unit)) {
                return; // one booking has one currency
            }
        }
        fronts.add(flights);
    }

    /** What leaves on the wished day, in all cabins that will do. */
    private List<PricedFlight> leaving(AirportCode origin, AirportCode to) {
        return cabins.stream()
                .flatMap(cabin -> flights(new Stretch(origin, to, cabin)).stream())
                .filter(flight -> flight.card().departure().toLocalDate().equals(leg.date()))
                .toList();
    }

    /** What can be reached from a flight in its cabin. */
    private List<PricedFlight> after(PricedFlight flight, AirportCode to) {
        var route = flight.card().route();
        var at = route.destination();
        var least = flight.arrival() + rules.least(route.origin(), at, to);
        var most = flight.arrival() + rules.most();
        var found = new ArrayList<PricedFlight>();
        for (var next : flights(new Stretch(at, to, flight.card().cabin()))) {
            if (next.departure() >= least && next.departure() <= most) {
                found.add(next);
            }
        }
        return found;
    }

    /** The flights that could be part of the journey and seat the party, soonest first. */
    private List<PricedFlight> flights(Stretch stretch) {
        return known.computeIfAbsent(stretch, this::priced);
    }

    private List<PricedFlight> priced(Stretch stretch) {
        var day = leg.date().atStartOfDay(ZoneOffset.UTC).toInstant();
        var start = day.minus(DAY);
        var end = day.plus(DAY.multipliedBy(5));
        var from = start.isBefore(now) ? now : start;
        return routes.between(stretch.from(), stretch.to(), from, end).stream()
                .flatMap(planned -> planned.cards().stream())
                .filter(card -> card.cabin() == stretch.cabin())
                .filter(card -> card.times().departure().isAfter(now))
                .map(card -> PricedFlight.cheapest(card, wish.party()))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingLong(PricedFlight::departure))
                .toList();
    }
}
