package dev.skyledger.query.search;

import dev.skyledger.contracts.search.Facets;
import dev.skyledger.contracts.search.FoundFlights;
import dev.skyledger.contracts.search.GridPrice;
import dev.skyledger.contracts.search.NearestDate;
import dev.skyledger.platform.connections.ConnectionRules;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the journeys that fit a wish, in order, with the counts that belong to the answer. */
@Component
class FlightSearch {

    private final DirectFlights directFlights;
    private final LegWays legWays;
    private final NearestDates nearest;
    private final ConnectionRules rules;
    private final Scores scores;
    private final Offers offers;
    private final Freshness freshness;
    private final Clock clock;

    FlightSearch(
            DirectFlights directFlights,
            LegWays legWays,
            NearestDates nearest,
            ConnectionRules rules,
            Scores scores,
            Offers offers,
            Freshness freshness,
            Clock clock) {
        this.directFlights = directFlights;
        this.legWays = legWays;
        this.nearest = nearest;
        this.rules = rules;
        this.scores = scores;
        this.offers = offers;
        this.freshness = freshness;
        this.clock = clock;
    }

    /** What was found, up to when it has everything, and the position of the log it rests on. */
    record Found(
            Journeys.Some some,
            Facets facets,
            @Nullable List<NearestDate> nearest,
            @Nullable List<GridPrice> grid,
            Instant asOf,
            long revision) {}

    Found find(Wish wish, Network.Known known, int atMost, @Nullable Rank after)
            throws IOException {
        var now = clock.instant();
        var seen = directFlights.of(wish, now);
        var asOf = freshness.of(wish, known, seen.position());
        var legs = new ArrayList<List<Way>>();
        for (var leg : wish.legs()) {
            legs.add(legWays.of(leg, wish, seen.flights(), known.routes(), now));
        }
        var ordering = new Ordering(wish.order(), wish.party(), scores);
        var journeys = new Journeys(legs, wish.narrowing(), ordering, rules).after(after, atMost);
        var empty = empty(legs, wish);
        return new Found(
                journeys,
                FacetCounts.of(legs),
                empty.isEmpty() || after != null
                        ? null
                        : nearest.to(wish, empty, known.routes(), now),
                after == null ? grid(wish, seen.flights(), known.routes(), now) : null,
                asOf,
                Math.min(seen.position(), known.position()));
    }

    /** The legs on whose day nothing is to be had, from 0. */
    private static List<Integer> empty(List<List<Way>> legs, Wish wish) {
        return IntStream.range(0, legs.size())
                .filter(leg -> legs.get(leg).stream().noneMatch(wish.narrowing()::allows))
                .boxed()
                .toList();
    }

    private @Nullable List<GridPrice> grid(
            Wish wish, List<FlightCard> direct, Routes routes, Instant now) {
        if (wish.flexDays() == 0) {
            return null;
        }
        return new PriceGrid(wish, rules, scores)
                .prices(leg -> legWays.of(leg, wish, direct, routes, now));
    }

    FoundFlights answer(Wish wish, Found found, List<Journey> shown) {
        return new FoundFlights(
                shown.stream().map(journey -> offers.itinerary(journey, wish)).toList(),
                found.facets(),
                found.nearest(),
                found.grid(),
                found.asOf(),
                false,
                found.some().isCut() ? true : null,
                null);
    }
}
