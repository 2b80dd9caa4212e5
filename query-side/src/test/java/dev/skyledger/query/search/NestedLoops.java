package dev.skyledger.query.search;

import dev.skyledger.contracts.booking.FareTerms;
import dev.skyledger.contracts.flight.FarePlan;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.connections.ConnectionRules;
import dev.skyledger.query.search.RandomSchedule.Plain;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Searches in the plainest way: every flight with every flight with every flight. */
final class NestedLoops {

    private static final Map<String, Integer> DOMESTIC = Map.of("LHR", 60, "MAD", 50, "JFK", 75);
    private static final Map<String, Integer> MIXED = Map.of("LHR", 90, "CDG", 90, "JFK", 120);
    private static final Map<String, Integer> ABROAD =
            Map.of("LHR", 75, "CDG", 75, "JFK", 120, "LIS", 60);

    private final List<Plain> schedule;
    private final Wish wish;

    /** One flight after the other, and what the party pays for all of them in minor units. */
    record Chain(List<Plain> flights, long price) {

        long departure() {
            return flights.getFirst().scheduled.times().departure().toEpochMilli();
        }

        long arrival() {
            return flights.getLast().scheduled.times().arrival().toEpochMilli();
        }

        Set<String> airlines() {
            return flights.stream()
                    .map(it -> it.scheduled.number().airline().value())
                    .collect(Collectors.toSet());
        }

        String name() {
            return flights.stream()
                    .map(it -> it.scheduled.flight().value())
                    .collect(Collectors.joining("+"));
        }

        boolean isWorseThan(Chain other) {
            return sameStart(other)
                    && other.price <= price
                    && other.arrival() <= arrival()
                    && other.flights.size() <= flights.size()
                    && airlines().containsAll(other.airlines())
                    && (other.price < price
                            || other.arrival() < arrival()
                            || other.flights.size() < flights.size());
        }

        private boolean sameStart(Chain other) {
            return flights.getFirst().cabin == other.flights.getFirst().cabin
                    && departure() == other.departure()
                    && origin().equals(other.origin())
                    && destination().equals(other.destination());
        }

        AirportCode origin() {
            return flights.getFirst().scheduled.route().origin();
        }

        AirportCode destination() {
            return flights.getLast().scheduled.route().destination();
        }
    }

    NestedLoops(List<Plain> schedule, Wish wish) {
        this.schedule = schedule;
        this.wish = wish;
    }

    List<Chain> ways(WishedLeg leg) {
        var all = new ArrayList<Chain>();
        for (var first : schedule) {
            if (!starts(first, leg)) {
                continue;
            }
            consider(List.of(first), leg, all);
            for (var second : wish.maxStops() > 0 ? schedule : List.<Plain>of()) {
                if (!connects(first, second)) {
                    continue;
                }
                consider(List.of(first, second), leg, all);
                for (var third : wish.maxStops() > 1 ? schedule : List.<Plain>of()) {
                    if (connects(second, third)) {
                        consider(List.of(first, second, third), leg, all);
                    }
                }
            }
        }
        return all.stream()
                .filter(it -> it.flights().size() == 1 || all.stream().noneMatch(it::isWorseThan))
                .toList();
    }

    private void consider(List<Plain> flights, WishedLeg leg, List<Chain> all) {
        var over = new ArrayList<String>();
        over.add(flights.getFirst().scheduled.route().origin().value());
        flights.forEach(it -> over.add(it.scheduled.route().destination().value()));
        var inner = over.subList(1, over.size() - 1).stream().map(SearchExamples::airport);
        if (!leg.destinations().contains(SearchExamples.airport(over.getLast()))
                || inner.anyMatch(leg::ends)
                || flights.size() > 1 && !isSensible(over)) {
            return;
        }
        var prices = flights.stream().map(this::price).toList();
        if (prices.stream().allMatch(Objects::nonNull)) {
            all.add(new Chain(flights, prices.stream().mapToLong(Long::longValue).sum()));
        }
    }

    private boolean starts(Plain flight, WishedLeg leg) {
        return (wish.cabin() == null || wish.cabin() == flight.cabin)
                && leg.origins().contains(flight.scheduled.route().origin())
                && day(flight).equals(leg.date());
    }

    private static LocalDate day(Plain flight) {
        return LocalDate.ofInstant(
                flight.scheduled.times().departure(), flight.scheduled.route().originZone());
    }

    private @Nullable Long price(Plain flight) {
        return Stream.of(flight.basic, flight.flex)
                .filter(fare -> flight.free(fare) >= wish.party().seats())
                .map(fare -> total(fare).minor())
                .min(Long::compare)
                .orElse(null);
    }

    private Money total(FarePlan fare) {
        return new FareTerms(fare.price(), fare.conditions()).total(wish.party());
    }

    static boolean connects(Plain one, Plain next) {
        var at = one.scheduled.route().destination();
        if (one.cabin != next.cabin || !at.equals(next.scheduled.route().origin())) {
            return false;
        }
        var gap =
                Duration.between(
                        one.scheduled.times().arrival(), next.scheduled.times().departure());
        return gap.compareTo(least(one, next)) >= 0 && gap.compareTo(Duration.ofHours(12)) <= 0;
    }

    static Duration least(Plain one, Plain next) {
        var at = one.scheduled.route().destination().value();
        var borders = (isAbroad(one) ? 1 : 0) + (isAbroad(next) ? 1 : 0);
        return Duration.ofMinutes(
                switch (borders) {
                    case 0 -> DOMESTIC.getOrDefault(at, 45);
                    case 1 -> MIXED.getOrDefault(at, 75);
                    default -> ABROAD.getOrDefault(at, 60);
                });
    }

    private static boolean isAbroad(Plain flight) {
        var route = flight.scheduled.route();
        return !RandomSchedule.place(route.origin().value())
                .country()
                .equals(RandomSchedule.place(route.destination().value()).country());
    }

    private static boolean isSensible(List<String> over) {
        var cities = new HashSet<>(over.stream().map(NestedLoops::city).toList());
        var flown = 0.0;
        for (var at = 1; at < over.size(); at++) {
            flown += distance(over.get(at - 1), over.get(at));
        }
        return cities.size() == over.size()
                && flown <= 1.8 * distance(over.getFirst(), over.getLast()) + 600;
    }

    private static String city(String airport) {
        return switch (airport) {
            case "LHR", "LGW" -> "London";
            case "JFK", "EWR" -> "New York";
            default -> airport;
        };
    }

    private static double distance(String from, String to) {
        return ConnectionRules.kilometres(RandomSchedule.place(from), RandomSchedule.place(to));
    }
}
