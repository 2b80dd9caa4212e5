package dev.skyledger.query.flight;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.FarePlan;
import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.flight.FlightDetails.CabinDetails;
import dev.skyledger.contracts.flight.FlightDetails.FareDetails;
import dev.skyledger.contracts.flight.SeatAvailability;
import dev.skyledger.contracts.flight.SeatAvailability.CabinAvailability;
import dev.skyledger.contracts.flight.SeatAvailability.CabinMap;
import dev.skyledger.contracts.flight.SeatAvailability.FareAvailability;
import dev.skyledger.contracts.inventory.NestedFares;
import dev.skyledger.query.flight.SeatCounts.Fare;
import dev.skyledger.query.flight.SeatCounts.Taken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What can still be had in a cabin, by the rule that its seats are sold by. */
final class Availability {

    private static final Comparator<Level> CHEAPEST_FIRST =
            Comparator.<Level>comparingLong(level -> level.price)
                    .thenComparing(level -> level.fare.code().value());

    private Availability() {}

    static CabinDetails of(
            CabinPlan cabin, Map<Fare, Taken> taken, CabinTerms terms, boolean onSale) {
        var levels = levels(cabin, taken);
        var free =
                NestedFares.free(
                        onSale && !terms.oversold() ? cabin.capacity() : 0,
                        terms.overbooking(),
                        terms.blocked(),
                        levels.stream().mapToInt(Level::limit).toArray(),
                        levels.stream().mapToInt(level -> level.taken.all()).toArray());
        var fares =
                cabin.fares().stream()
                        .sorted(Comparator.comparingLong(fare -> fare.price().minor()))
                        .map(fare -> details(cabin, fare, levels, free))
                        .toList();
        return new CabinDetails(
                cabin.cabin(),
                cabin.capacity(),
                terms.overbooking(),
                terms.blocked(),
                levels.stream().mapToInt(level -> level.taken.sold()).sum(),
                levels.stream().mapToInt(level -> level.taken.held()).sum(),
                fares,
                cabin.seatMap());
    }

    private static FareDetails details(
            CabinPlan cabin, FarePlan plan, List<Level> levels, int[] free) {
        var fare = new Fare(cabin.cabin(), plan.code());
        var at = IntStream.range(0, free.length).filter(it -> levels.get(it).fare.equals(fare));
        var place = at.findFirst().orElseThrow();
        var taken = levels.get(place).taken;
        return new FareDetails(
                plan.code(),
                plan.price(),
                plan.conditions(),
                plan.seats(),
                free[place],
                taken.sold(),
                taken.held());
    }

    /**
     * The fares on sale, and those that are closed but have taken seats, which count against all.
     */
    private static List<Level> levels(CabinPlan cabin, Map<Fare, Taken> taken) {
        var levels = new ArrayList<Level>();
        for (var plan : cabin.fares()) {
            var fare = new Fare(cabin.cabin(), plan.code());
            var its = taken.getOrDefault(fare, Taken.NONE);
            levels.add(new Level(fare, plan.price().minor(), plan.seats(), its));
        }
        taken.forEach((fare, its) -> {
            if (fare.cabin() == cabin.cabin()
                    && levels.stream().noneMatch(level -> level.fare.equals(fare))) {
                levels.add(new Level(fare, Long.MIN_VALUE, NestedFares.NO_LIMIT, its));
            }
        });
        levels.sort(CHEAPEST_FIRST);
        return levels;
    }

    static SeatAvailability of(FlightDetails flight, @Nullable List<CabinMap> maps) {
        return new SeatAvailability(
                flight.flightId(), flight.cabins().stream().map(Availability::of).toList(), maps);
    }

    private static CabinAvailability of(CabinDetails cabin) {
        var fares =
                cabin.fares().stream()
                        .map(fare -> new FareAvailability(fare.fareCode(), fare.seatsLeft()))
                        .toList();
        var most = fares.stream().mapToInt(FareAvailability::available).max().orElse(0);
        return new CabinAvailability(cabin.cabin(), cabin.capacity(), most, fares);
    }

    private record Level(Fare fare, long price, int limit, Taken taken) {}
}
