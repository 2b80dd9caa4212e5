package dev.skyledger.query.search;

import dev.skyledger.platform.connections.ConnectionRules;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Finds every way to fly a leg on its day that seats the party: directly and, if that will do, with
 * connections.
 */
@Component
class LegWays {

    private final ConnectionRules rules;

    LegWays(ConnectionRules rules) {
        this.rules = rules;
    }

    /** The direct flights as the index has them, the others as they are in memory. */
    List<Way> of(WishedLeg leg, Wish wish, List<FlightCard> direct, Routes routes, Instant now) {
        var fronts = new Fronts();
        direct.stream()
                .filter(card -> isOn(leg, card))
                .map(card -> PricedFlight.cheapest(card, wish.party()))
                .filter(Objects::nonNull)
                .forEach(flight -> fronts.add(List.of(flight)));
        if (wish.mayConnect()) {
            new Joining(routes, rules, wish, leg, fronts, now).join();
        }
        return fronts.ways();
    }

    /** The same when nothing but the memory is asked. */
    List<Way> inMemory(WishedLeg leg, Wish wish, Routes routes, Instant now) {
        return of(leg, wish, direct(leg, wish, routes, now), routes, now);
    }

    private static List<FlightCard> direct(WishedLeg leg, Wish wish, Routes routes, Instant now) {
        return leg.origins().stream()
                .flatMap(from ->
                        leg.destinations().stream()
                                .flatMap(to ->
                                        routes
                                                .between(from, to, start(leg, now), end(leg))
                                                .stream()))
                .flatMap(planned -> planned.cards().stream())
                .filter(card -> wish.cabin() == null || card.cabin() == wish.cabin())
                .toList();
    }

    private static Instant start(WishedLeg leg, Instant now) {
        var earliest = utc(leg, -1);
        return earliest.isAfter(now) ? earliest : now.plusMillis(1);
    }

    private static Instant end(WishedLeg leg) {
        return utc(leg, 2);
    }

    private static Instant utc(WishedLeg leg, int days) {
        return leg.date().plusDays(days).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static boolean isOn(WishedLeg leg, FlightCard card) {
        return leg.origins().contains(card.route().origin())
                && leg.destinations().contains(card.route().destination())
                && card.departure().toLocalDate().equals(leg.date());
    }
}
