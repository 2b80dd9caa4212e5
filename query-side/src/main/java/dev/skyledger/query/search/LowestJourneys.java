package dev.skyledger.query.search;

import dev.skyledger.contracts.alert.AlertCriteria;
import dev.skyledger.contracts.alert.FindLowestJourney;
import dev.skyledger.contracts.alert.FoundPrice;
import dev.skyledger.contracts.shared.FlightId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the cheapest journey now among those that somebody waits for, connections included. */
@Component
class LowestJourneys {

    /** Nobody looks at the alerts of a whole year again and again. */
    static final int MOST_DAYS = 31;

    private final Network network;
    private final LegWays ways;
    private final Clock clock;

    LowestJourneys(Network network, LegWays ways, Clock clock) {
        this.network = network;
        this.ways = ways;
        this.clock = clock;
    }

    @QueryHandler
    @Nullable FoundPrice handle(FindLowestJourney query) {
        var known = network.known();
        if (known == null) {
            return null;
        }
        var now = clock.instant();
        return days(query.criteria(), now)
                .flatMap(day -> on(day, query.criteria(), known.routes(), now).stream())
                .min(Comparator.comparingLong(way -> way.price().minor()))
                .map(LowestJourneys::found)
                .orElse(null);
    }

    /** Somewhere it may still be yesterday. */
    private static Stream<LocalDate> days(AlertCriteria criteria, Instant now) {
        var yesterday = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
        var first = criteria.from().isBefore(yesterday) ? yesterday : criteria.from();
        return Stream.iterate(first, day -> !day.isAfter(criteria.to()), day -> day.plusDays(1))
                .limit(MOST_DAYS);
    }

    private List<Way> on(LocalDate day, AlertCriteria criteria, Routes routes, Instant now) {
        var leg = new WishedLeg(criteria.origins(), criteria.destinations(), day);
        var wish =
                new Wish(
                        List.of(leg),
                        criteria.party(),
                        criteria.cabin(),
                        Wish.Order.PRICE,
                        criteria.mostStops(),
                        Narrowing.NONE,
                        0);
        return ways.inMemory(leg, wish, routes, now);
    }

    private static FoundPrice found(Way way) {
        var flights = way.flights().stream().map(flight -> flight.card().flight()).toList();
        return new FoundPrice(
                flights.getFirst(),
                way.origin(),
                way.destination(),
                way.first().departure().toLocalDate(),
                way.cabin(),
                way.price(),
                onward(flights));
    }

    private static List<FlightId> onward(List<FlightId> flights) {
        return flights.subList(1, flights.size());
    }
}
