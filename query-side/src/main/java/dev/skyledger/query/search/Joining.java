package dev.skyledger.query.search;

import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Joins the flights of one cabin to ways over one or two other airports. */
final class Joining {

    private static final Duration DAY = Duration.ofDays(1);

    private final Routes routes;
    private final ConnectionRules rules;
    private final Wish wish;
    private final WishedLeg leg;
    private final Cabin cabin;
    private final Fronts fronts;
    private final Instant now;
    private final Map<List<AirportCode>, List<PricedFlight>> later = new HashMap<>();

    Joining(
            Routes routes,
            ConnectionRules rules,
            Wish wish,
            WishedLeg leg,
            Cabin cabin,
            Fronts fronts,
            Instant now) {
        this.routes = routes;
        this.rules = rules;
        this.wish = wish;
        this.leg = leg;
        this.cabin = cabin;
        this.fronts = fronts;
        this.now = now;
    }

    void join() {
        for (var origin : leg.origins()) {
            for (var via : routes.from(origin)) {
                if (!leg.ends(via)) {
                    leg.destinations().forEach(destination -> over(origin, via, destination));
                }
            }
        }
    }

    private void over(AirportCode origin, AirportCode via, AirportCode destination) {
        if (routes.lead(via, destination) && rules.allow(List.of(origin, via, destination))) {
            for (var first : leaving(origin, via)) {
                for (var second : after(first, destination)) {
                    offer(List.of(first, second));
                }
            }
        }
        if (wish.maxStops() > 1) {
            for (var next : routes.from(via)) {
                if (!leg.ends(next)
                        && routes.lead(next, destination)
                        && rules.allow(List.of(origin, via, next, destination))) {
                    over(origin, via, next, destination);
                }
            }
        }
    }

    private void over(
            AirportCode origin, AirportCode via, AirportCode next, AirportCode destination) {
        for (var first : leaving(origin, via)) {
            for (var second : after(first, next)) {
                for (var third : after(second, destination)) {
                    offer(List.of(first, second, third));
                }
            }
        }
    }

    private void offer(List<PricedFlight> flights) {
        var unit = flights.getFirst().price().unit();
        if (flights.stream().allMatch(flight -> flight.price().unit().equals(unit))) {
            fronts.add(Way.of(flights));
        }
    }

    /** What leaves on the wished day. */
    private List<PricedFlight> leaving(AirportCode origin, AirportCode to) {
        return flights(origin, to).stream()
                .filter(flight -> flight.card().departure().toLocalDate().equals(leg.date()))
                .toList();
    }

    /** What can be reached from a flight. */
    private List<PricedFlight> after(PricedFlight flight, AirportCode to) {
        var at = flight.card().route().destination();
        var least = flight.arrival() + rules.least(flight.card().route().origin(), at, to);
        var most = flight.arrival() + rules.most();
        var found = new ArrayList<PricedFlight>();
        for (var next : flights(at, to)) {
            if (next.departure() >= least && next.departure() <= most) {
                found.add(next);
            }
        }
        return found;
    }

    /**
     * The flights of a route that could be part of the journey and seat the party, soonest first.
     */
    private List<PricedFlight> flights(AirportCode from, AirportCode to) {
        return later.computeIfAbsent(List.of(from, to), _ -> priced(from, to));
    }

    private List<PricedFlight> priced(AirportCode from, AirportCode to) {
        var day = leg.date().atStartOfDay(ZoneOffset.UTC).toInstant();
        var start = day.minus(DAY);
        var end = day.plus(DAY.multipliedBy(5));
        return routes.between(from, to, start.isBefore(now) ? now : start, end).stream()
                .flatMap(planned -> planned.cards().stream())
                .filter(card -> card.cabin() == cabin && card.times().departure().isAfter(now))
                .map(card -> PricedFlight.cheapest(card, wish.party()))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingLong(PricedFlight::departure))
                .toList();
    }
}
