package dev.skyledger.query.search;

import static dev.skyledger.contracts.flight.FlightExamples.euros;
import static dev.skyledger.contracts.inventory.InventoryExamples.CREW;
import static dev.skyledger.query.search.SearchExamples.BASIC;
import static dev.skyledger.query.search.SearchExamples.FLEX;

import dev.skyledger.contracts.inventory.BlockShare;
import dev.skyledger.contracts.inventory.CapacityChanged;
import dev.skyledger.contracts.inventory.FareClosed;
import dev.skyledger.contracts.inventory.FareLimitChanged;
import dev.skyledger.contracts.inventory.FareOpened;
import dev.skyledger.contracts.inventory.FareStock;
import dev.skyledger.contracts.inventory.HoldLapsed;
import dev.skyledger.contracts.inventory.OverbookingAuthorised;
import dev.skyledger.contracts.inventory.OversaleDeclared;
import dev.skyledger.contracts.inventory.OversaleResolution;
import dev.skyledger.contracts.inventory.OversaleResolved;
import dev.skyledger.contracts.inventory.SeatsBlocked;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.inventory.SeatsUnblocked;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.OversaleId;
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
    private int overbooking;
    private int blocked;
    private final Map<Integer, Integer> kept = new TreeMap<>();
    private boolean oversold;
    private boolean cheapIsOpen = true;
    private int holds;

    SeatCountModel(SearchExamples.Flight flight) {
        this.flight = flight;
        this.seats = InventoryId.of(flight.id());
    }

    private static int sum(Map<Integer, Integer> held) {
        return held.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The dear fare may sell ten seats, or those that are overbooked too where it may sell all. */
    private int dearLeft() {
        var most =
                Math.min(capacity + overbooking - blocked, capacity > 10 ? 10 : 10 + overbooking);
        return oversold || capacity == 0 ? 0 : Math.max(0, most - sum(cheap) - sum(dear));
    }

    private int cheapLeft() {
        var own = limit + (limit >= capacity ? overbooking : 0);
        return cheapIsOpen ? Math.clamp(own - sum(cheap), 0, dearLeft()) : 0;
    }

    /** The seats left in each fare that has any, cheapest first. */
    List<Integer> offered() {
        return Stream.of(cheapLeft(), dearLeft()).filter(left -> left > 0).toList();
    }

    Object next(Random random) {
        return switch (random.nextInt(13)) {
            case 0, 1 -> cheapLeft() > 0 ? hold(cheap, BASIC, random, cheapLeft()) : free(random);
            case 2, 3 -> dearLeft() > 0 ? hold(dear, FLEX, random, dearLeft()) : free(random);
            case 4, 5 -> free(random);
            case 6 -> capacity(random);
            case 7 -> overbooked(random);
            case 8 -> blocked(random);
            case 9, 10 -> kept.isEmpty() ? draw(random) : giveBack();
            case 11 -> oversold();
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
        kept.remove(hold);
        return flight.released(hold, fare == cheap ? BASIC : FLEX, fare.remove(hold));
    }

    private Object capacity(Random random) {
        var before = capacity;
        capacity = sum(cheap) + sum(dear) + random.nextInt(6);
        return new CapacityChanged(seats, Cabin.ECONOMY, before, capacity, null);
    }

    private Object overbooked(Random random) {
        var before = overbooking;
        overbooking = random.nextInt(3);
        return new OverbookingAuthorised(seats, Cabin.ECONOMY, before, overbooking, null);
    }

    private Object blocked(Random random) {
        kept.clear();
        if (blocked > 0) {
            var before = blocked;
            blocked = 0;
            return new SeatsUnblocked(seats, CREW, Cabin.ECONOMY, before, List.of());
        }
        blocked = 1 + random.nextInt(3);
        return new SeatsBlocked(seats, CREW, Cabin.ECONOMY, blocked, List.of(), "crew", null);
    }

    /** Somebody with the code of the block has some of it, in the dear fare. */
    private Object draw(Random random) {
        if (blocked == 0) {
            return blocked(random);
        }
        var number = 1 + random.nextInt(blocked);
        blocked -= number;
        kept.put(++holds, number);
        dear.put(holds, number);
        var held = flight.held(holds, FLEX, number);
        return new SeatsHeld(
                seats,
                held.hold(),
                held.booking(),
                held.cabin(),
                held.fare(),
                held.price(),
                number,
                held.until(),
                List.of(new BlockShare(CREW, number, blocked, List.of())));
    }

    private Object giveBack() {
        var hold = kept.keySet().iterator().next();
        var number = kept.remove(hold);
        dear.remove(hold);
        blocked += number;
        var released = flight.released(hold, FLEX, number);
        return new HoldLapsed(
                seats,
                released.hold(),
                released.booking(),
                released.cabin(),
                FLEX,
                number,
                List.of(new BlockShare(CREW, number, blocked, List.of())));
    }

    private Object oversold() {
        oversold = !oversold;
        var oversale = OversaleId.of(seats, Cabin.ECONOMY, 1);
        return oversold
                ? new OversaleDeclared(seats, oversale, Cabin.ECONOMY, 1, null)
                : new OversaleResolved(
                        seats,
                        oversale,
                        Cabin.ECONOMY,
                        OversaleResolution.SEATS_RETURNED,
                        null,
                        List.of());
    }

    private Object cheapFare(Random random) {
        if (!cheapIsOpen) {
            cheapIsOpen = true;
            limit = 1 + random.nextInt(6);
            return new FareOpened(
                    seats, Cabin.ECONOMY, new FareStock(BASIC, euros("300.00"), limit, null));
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
