package dev.skyledger.query.search;

import static dev.skyledger.contracts.flight.FlightExamples.euros;
import static dev.skyledger.query.search.SearchExamples.BASIC;
import static dev.skyledger.query.search.SearchExamples.FLEX;

import dev.skyledger.contracts.inventory.CapacityChanged;
import dev.skyledger.contracts.inventory.FareClosed;
import dev.skyledger.contracts.inventory.FareLimitChanged;
import dev.skyledger.contracts.inventory.FareOpened;
import dev.skyledger.contracts.inventory.FareStock;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.InventoryId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts the seats of a cabin with a cheap and a dear fare in the plainest way, and makes up what
 * could happen to them next.
 */
final class SeatCountModel {

    private final SearchExamples.Flight flight;
    private final InventoryId seats;
    private final Map<Integer, Integer> cheap = new TreeMap<>();
    private final Map<Integer, Integer> dear = new TreeMap<>();
    private int capacity = 10;
    private int limit = 4;
    private boolean cheapIsOpen = true;
    private int holds;

    SeatCountModel(SearchExamples.Flight flight) {
        this.flight = flight;
        this.seats = InventoryId.of(flight.id());
    }

    private static int sum(Map<Integer, Integer> held) {
        return held.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int dearLeft() {
        return Math.max(0, Math.min(capacity, 10) - sum(cheap) - sum(dear));
    }

    private int cheapLeft() {
        return cheapIsOpen ? Math.clamp(limit - sum(cheap), 0, dearLeft()) : 0;
    }

    /** The seats left in each fare that has any, cheapest first. */
    List<Integer> offered() {
        return Stream.of(cheapLeft(), dearLeft()).filter(left -> left > 0).toList();
    }

    Object next(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> cheapLeft() > 0 ? hold(cheap, BASIC, random, cheapLeft()) : free(random);
            case 2, 3 -> dearLeft() > 0 ? hold(dear, FLEX, random, dearLeft()) : free(random);
            case 4, 5 -> free(random);
            case 6 -> capacity(random);
            default -> cheapFare(random);
        };
    }

    private Object hold(Map<Integer, Integer> fare, FareCode code, Random random, int atMost) {
        var number = 1 + random.nextInt(atMost);
        fare.put(++holds, number);
        return flight.held(holds, code, number);
    }

    private Object free(Random random) {
        var fare = cheap.isEmpty() || !dear.isEmpty() && random.nextBoolean() ? dear : cheap;
        if (fare.isEmpty()) {
            return capacity(random);
        }
        var hold = fare.keySet().iterator().next();
        return flight.released(hold, fare == cheap ? BASIC : FLEX, fare.remove(hold));
    }

    private Object capacity(Random random) {
        var before = capacity;
        capacity = sum(cheap) + sum(dear) + random.nextInt(6);
        return new CapacityChanged(seats, Cabin.ECONOMY, before, capacity);
    }

    private Object cheapFare(Random random) {
        if (!cheapIsOpen) {
            cheapIsOpen = true;
            limit = 1 + random.nextInt(6);
            return new FareOpened(
                    seats, Cabin.ECONOMY, new FareStock(BASIC, euros("300.00"), limit));
        }
        if (random.nextBoolean()) {
            cheapIsOpen = false;
            return new FareClosed(seats, Cabin.ECONOMY, BASIC);
        }
        var before = limit;
        limit = 1 + random.nextInt(6);
        return new FareLimitChanged(seats, Cabin.ECONOMY, BASIC, before, limit);
    }
}
