package dev.skyledger.query.search;

import static dev.skyledger.contracts.flight.FlightExamples.cabin;
import static dev.skyledger.contracts.flight.FlightExamples.euros;
import static dev.skyledger.query.search.SearchExamples.BASIC;
import static dev.skyledger.query.search.SearchExamples.FLEX;
import static dev.skyledger.query.search.SearchExamples.airport;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.FarePlan;
import dev.skyledger.contracts.flight.FlightCancelled;
import dev.skyledger.contracts.flight.FlightScheduled;
import dev.skyledger.contracts.flight.Route;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.InventoryOpened;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.platform.connections.ConnectionRules;
import dev.skyledger.platform.reference.Airport;
import dev.skyledger.platform.reference.PlacesExamples;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A made-up timetable of a week between a few cities, kept twice: as events, and as plain values.
 */
final class RandomSchedule {

    static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    static final int DAYS = 6;
    static final List<String> AIRPORTS =
            List.of("LIS", "OPO", "MAD", "BCN", "LHR", "LGW", "CDG", "JFK", "EWR", "BOS");
    private static final List<String> AIRLINES = List.of("TP", "IB", "BA");
    private static final int ROUTES = 56;

    final List<Plain> flights = new ArrayList<>();
    private final Random random;
    private int holds;

    /** A flight in one cabin with two fares, in numbers. */
    static final class Plain {
        final FlightScheduled scheduled;
        final Cabin cabin;
        final int capacity;
        final FarePlan basic;
        final FarePlan flex;
        int basicTaken;
        int flexTaken;
        boolean cancelled;

        Plain(FlightScheduled scheduled, CabinPlan plan) {
            this.scheduled = scheduled;
            this.cabin = plan.cabin();
            this.capacity = plan.capacity();
            this.basic = plan.fares().getFirst();
            this.flex = plan.fares().getLast();
        }

        int free(FarePlan fare) {
            var all = cancelled ? 0 : capacity - basicTaken - flexTaken;
            return fare == flex ? all : Math.min(all, basic.seats() - basicTaken);
        }
    }

    RandomSchedule(Random random) {
        this.random = random;
    }

    /** The events by which the flights come to be. */
    List<Object> planned() {
        var routes = new TreeSet<String>();
        while (routes.size() < ROUTES) {
            var from = any(AIRPORTS);
            var to = any(AIRPORTS);
            if (!from.equals(to)) {
                routes.add(from + to);
            }
        }
        var events = new ArrayList<Object>();
        for (var route : routes) {
            for (var day = 0; day < DAYS; day++) {
                for (var times = random.nextInt(4); times > 0; times--) {
                    events.addAll(flight(route, MONDAY.plusDays(day)));
                }
            }
        }
        return events;
    }

    private List<Object> flight(String codes, LocalDate day) {
        var from = place(codes.substring(0, 3));
        var to = place(codes.substring(3));
        var id = SearchExamples.flight(flights.size() + 1);
        var hours = ConnectionRules.kilometres(from, to) / 800 + 0.5;
        var departure =
                day.atTime(random.nextInt(24), 5 * random.nextInt(12))
                        .atZone(from.timeZone())
                        .toInstant();
        var arrival = departure.plus(Duration.ofMinutes(5 * Math.round(hours * 12)));
        var cabins = new ArrayList<CabinPlan>();
        cabins.add(cabinOf(Cabin.ECONOMY, 50));
        if (random.nextInt(3) == 0) {
            cabins.add(cabinOf(Cabin.BUSINESS, 300));
        }
        var scheduled =
                new FlightScheduled(
                        id,
                        new FlightNumber(any(AIRLINES) + (100 + flights.size() % 800)),
                        new Route(from.iata(), from.timeZone(), to.iata(), to.timeZone()),
                        new Times(departure, arrival),
                        cabins);
        cabins.forEach(plan -> flights.add(new Plain(scheduled, plan)));
        return List.of(
                scheduled,
                new InventoryOpened(
                        InventoryId.of(id), departure, from.timeZone(), CabinStock.of(cabins)));
    }

    private CabinPlan cabinOf(Cabin which, int from) {
        var seats = 4 + random.nextInt(12);
        var price = from + 10 * random.nextInt(6);
        var child = random.nextInt(4) == 0 ? price * 3 : null;
        return cabin(
                which,
                seats,
                fare(BASIC, price, 1 + random.nextInt(seats), child),
                fare(FLEX, price + 20, seats, null));
    }

    private static FarePlan fare(FareCode code, int price, int seats, @Nullable Integer child) {
        var conditions =
                child == null
                        ? Conditions.STANDARD
                        : new Conditions(null, 0, 1, euros(child + ".00"), euros("1.00"));
        return new FarePlan(code, euros(price + ".00"), seats, conditions);
    }

    /** Somebody buys, or a flight is cancelled. */
    Object next() {
        var flight = any(flights);
        if (random.nextInt(5) == 0) {
            flights.stream()
                    .filter(it -> it.scheduled == flight.scheduled)
                    .forEach(it -> it.cancelled = true);
            return new FlightCancelled(flight.scheduled.flight(), "no crew");
        }
        var fare = random.nextBoolean() ? flight.basic : flight.flex;
        var seats = Math.max(0, flight.free(fare));
        if (fare == flight.basic) {
            flight.basicTaken += seats;
        } else {
            flight.flexTaken += seats;
        }
        holds++;
        return new SeatsHeld(
                InventoryId.of(flight.scheduled.flight()),
                SearchExamples.hold(holds),
                SearchExamples.booking(holds),
                flight.cabin,
                fare.code(),
                fare.price(),
                seats,
                Instant.EPOCH,
                List.of());
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    static Airport place(String code) {
        return PlacesExamples.BUNDLED.airport(airport(code)).orElseThrow();
    }
}
