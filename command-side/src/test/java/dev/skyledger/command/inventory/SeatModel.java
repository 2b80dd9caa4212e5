package dev.skyledger.command.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.inventory.CapacityChanged;
import dev.skyledger.contracts.inventory.FareClosed;
import dev.skyledger.contracts.inventory.FareLimitChanged;
import dev.skyledger.contracts.inventory.FareOpened;
import dev.skyledger.contracts.inventory.FarePriceChanged;
import dev.skyledger.contracts.inventory.FareStock;
import dev.skyledger.contracts.inventory.HoldExtended;
import dev.skyledger.contracts.inventory.HoldLapsed;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.inventory.InventoryOpened;
import dev.skyledger.contracts.inventory.PlanAdopted;
import dev.skyledger.contracts.inventory.SalesClosed;
import dev.skyledger.contracts.inventory.SalesEndMoved;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.inventory.SeatsReleased;
import dev.skyledger.contracts.inventory.SeatsSold;
import dev.skyledger.contracts.inventory.SoldSeatsReturned;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.HoldId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The plainest bookkeeping of seats there is, which fails at the first event that breaks a promise.
 */
class SeatModel {

    final Map<HoldId, SeatsHeld> held = new HashMap<>();
    final Map<HoldId, SeatsHeld> sold = new HashMap<>();
    private final Map<Cabin, Integer> capacity = new HashMap<>();
    private final Map<Cabin, Map<FareCode, FareStock>> open = new HashMap<>();
    private boolean closed;

    void follow(InventoryEvent event, Instant now) {
        switch (event) {
            case InventoryOpened it ->
                    it.cabins()
                            .forEach(cabin -> {
                                capacity.put(cabin.cabin(), cabin.capacity());
                                cabin.fares().forEach(fare -> open(cabin.cabin(), fare));
                            });
            case CapacityChanged it -> capacity.put(it.cabin(), it.after());
            case FareOpened it -> open(it.cabin(), it.fare());
            case FarePriceChanged it -> {
                var fare = open.get(it.cabin()).get(it.fare());
                assertThat(fare.price()).isEqualTo(it.before());
                open(it.cabin(), new FareStock(it.fare(), it.after(), fare.limit()));
            }
            case FareLimitChanged it -> {
                var fare = open.get(it.cabin()).get(it.fare());
                open(it.cabin(), new FareStock(it.fare(), fare.price(), it.after()));
            }
            case FareClosed it -> open.get(it.cabin()).remove(it.fare());
            case SalesEndMoved _, PlanAdopted _ -> {}
            case SalesClosed _ -> closed = true;
            case SeatsHeld it -> hold(it, now);
            case HoldExtended it -> {
                var hold = held.get(it.hold());
                assertThat(hold.until()).isAfter(now).isEqualTo(it.before());
                held.put(it.hold(), lasting(hold, it.until()));
            }
            case HoldLapsed it -> {
                var hold = held.remove(it.hold());
                assertThat(hold.until()).isBeforeOrEqualTo(now);
                assertThat(hold.seats()).as("ends whole").isEqualTo(it.seats());
            }
            case SeatsReleased it -> assertThat(held.remove(it.hold())).isNotNull();
            case SeatsSold it -> sell(it, now);
            case SoldSeatsReturned it -> assertThat(sold.remove(it.hold())).isNotNull();
        }
        capacity.forEach((cabin, seats) ->
                assertThat(taken(cabin)).as("I1 " + cabin).isLessThanOrEqualTo(seats));
    }

    private void hold(SeatsHeld it, Instant now) {
        assertThat(closed).isFalse();
        assertThat(it.until()).isAfter(now);
        assertThat(held).as("I6").doesNotContainKey(it.hold());
        assertThat(sold).as("I6").doesNotContainKey(it.hold());
        held.put(it.hold(), it);
        var fares = open.get(it.cabin());
        var own = fares.get(it.fare());
        assertThat(own.price()).isEqualTo(it.price());
        fares.values().stream()
                .filter(fare -> !cheaper(fare, own))
                .forEach(fare ->
                        assertThat(takenUpTo(it.cabin(), fare))
                                .as("I3 " + fare)
                                .isLessThanOrEqualTo(fare.limit()));
    }

    private void sell(SeatsSold it, Instant now) {
        var hold = held.remove(it.hold());
        assertThat(hold.until()).as("I5").isAfter(now);
        assertThat(closed).isFalse();
        assertThat(sold.put(it.hold(), hold)).as("I7").isNull();
    }

    private void open(Cabin cabin, FareStock fare) {
        open.computeIfAbsent(cabin, _ -> new HashMap<>()).put(fare.fare(), fare);
    }

    private int taken(Cabin cabin) {
        return all().filter(hold -> hold.cabin() == cabin).mapToInt(SeatsHeld::seats).sum();
    }

    private Stream<SeatsHeld> all() {
        return Stream.concat(held.values().stream(), sold.values().stream());
    }

    private int takenUpTo(Cabin cabin, FareStock bound) {
        return all().filter(hold -> hold.cabin() == cabin)
                .filter(hold -> {
                    var fare = open.get(cabin).get(hold.fare());
                    return fare == null || !cheaper(bound, fare);
                })
                .mapToInt(SeatsHeld::seats)
                .sum();
    }

    private static boolean cheaper(FareStock one, FareStock other) {
        var first = one.price().compareTo(other.price());
        return first == 0 ? one.fare().value().compareTo(other.fare().value()) < 0 : first < 0;
    }

    private static SeatsHeld lasting(SeatsHeld hold, Instant until) {
        return new SeatsHeld(
                hold.inventory(),
                hold.hold(),
                hold.booking(),
                hold.cabin(),
                hold.fare(),
                hold.price(),
                hold.seats(),
                until);
    }
}
