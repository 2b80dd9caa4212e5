package dev.skyledger.query.search;

import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.query.search.NestedLoops.Chain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes every journey of every way there is, and puts all of them in order. */
record PlainJourneys(List<RandomSchedule.Plain> schedule, Wish wish) {

    List<String> first(int atMost) {
        var loops = new NestedLoops(schedule, wish);
        List<List<Chain>> journeys = List.of(List.of());
        for (var leg : wish.legs()) {
            var ways = loops.ways(leg).stream().filter(it -> allows(wish, it)).toList();
            journeys =
                    journeys.stream()
                            .flatMap(before ->
                                    ways.stream()
                                            .filter(way -> follows(before, way))
                                            .map(way -> plus(before, way)))
                            .toList();
        }
        var most = wish.narrowing().maxPrice();
        return journeys.stream()
                .filter(it -> most == null || price(it) <= most.minor())
                .sorted(order(wish))
                .limit(atMost)
                .map(PlainJourneys::words)
                .toList();
    }

    private static List<Chain> plus(List<Chain> before, Chain way) {
        var all = new ArrayList<>(before);
        all.add(way);
        return all;
    }

    private static boolean follows(List<Chain> before, Chain next) {
        if (before.isEmpty()) {
            return true;
        }
        var one = before.getLast().flights().getLast();
        var other = next.flights().getFirst();
        if (one.cabin != other.cabin) {
            return false;
        }
        var gap = Duration.ofMillis(next.departure() - before.getLast().arrival());
        return before.getLast().destination().equals(next.origin())
                ? gap.compareTo(NestedLoops.least(one, other)) >= 0
                : gap.isPositive();
    }

    private static boolean allows(Wish wish, Chain way) {
        var local =
                way.flights()
                        .getFirst()
                        .scheduled
                        .times()
                        .departure()
                        .atZone(way.flights().getFirst().scheduled.route().originZone())
                        .toLocalTime();
        var filters = wish.narrowing();
        var airlines = filters.airlines().stream().map(AirlineCode::value).toList();
        return (airlines.isEmpty() || airlines.containsAll(way.airlines()))
                && (filters.departAfter() == null || !local.isBefore(filters.departAfter()))
                && (filters.departBefore() == null || !local.isAfter(filters.departBefore()));
    }

    private static long price(List<Chain> journey) {
        return journey.stream().mapToLong(Chain::price).sum();
    }

    private static long minutes(Chain way) {
        return (way.arrival() - way.departure()) / 60_000;
    }

    private static long score(Chain way, Wish wish) {
        var seats = wish.party().seats();
        return way.price()
                + minutes(way) * 1500 * seats / 60
                + (way.flights().size() - 1L) * 4000 * seats;
    }

    private static Comparator<List<Chain>> order(Wish wish) {
        Comparator<List<Chain>> first =
                switch (wish.order()) {
                    case PRICE -> Comparator.comparingLong(PlainJourneys::price);
                    case FASTEST ->
                            Comparator.comparingLong(
                                    it -> it.stream().mapToLong(PlainJourneys::minutes).sum());
                    case BEST ->
                            Comparator.comparingLong(
                                    it -> it.stream().mapToLong(way -> score(way, wish)).sum());
                    case DEPARTURE ->
                            Comparator.comparingLong((List<Chain> it) -> it.getFirst().departure())
                                    .thenComparingLong(PlainJourneys::price);
                };
        return first.thenComparing(it -> it.stream().map(Chain::departure).toList(), inTurn())
                .thenComparing(it -> it.stream().map(Chain::name).toList(), inTurn())
                .thenComparing(it -> it.getFirst().flights().getFirst().cabin);
    }

    private static <T extends Comparable<T>> Comparator<List<T>> inTurn() {
        return (one, other) ->
                IntStream.range(0, one.size())
                        .map(at -> one.get(at).compareTo(other.get(at)))
                        .filter(difference -> difference != 0)
                        .findFirst()
                        .orElse(0);
    }

    private static String words(List<Chain> journey) {
        return journey.stream().map(Chain::name).collect(Collectors.joining(" / "))
                + " "
                + journey.getFirst().flights().getFirst().cabin
                + " "
                + price(journey);
    }
}
