package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.CapacityChanged;
import dev.skyledger.contracts.inventory.FareClosed;
import dev.skyledger.contracts.inventory.FareLimitChanged;
import dev.skyledger.contracts.inventory.FareOpened;
import dev.skyledger.contracts.inventory.FarePriceChanged;
import dev.skyledger.contracts.inventory.FareStock;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.InventoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The events that lead from the seats as they are sold now to those of a new plan. */
class Differences {

    private final InventoryId inventory;
    private final Seatings seatings;
    private final List<InventoryEvent> events = new ArrayList<>();

    private Differences(InventoryId inventory, Seatings seatings) {
        this.inventory = inventory;
        this.seatings = seatings;
    }

    static List<InventoryEvent> between(InventoryId inventory, Stock stock, List<CabinStock> plan) {
        var differences = new Differences(inventory, stock.seatings());
        stock.cabins().all().stream()
                .filter(cabin -> plan.stream().noneMatch(to -> to.cabin() == cabin.cabin()))
                .forEach(gone -> differences.lead(gone, emptied(gone.cabin())));
        plan.forEach(to -> differences.lead(stock.cabins().of(to.cabin()), to));
        return differences.events;
    }

    private static CabinStock emptied(Cabin cabin) {
        return new CabinStock(cabin, 0, List.of(), null);
    }

    private void lead(CabinSeats from, CabinStock to) {
        if (from.capacity() != to.capacity()
                || !Objects.equals(seatings.mapOf(to.cabin()), to.seatMap())) {
            events.add(
                    new CapacityChanged(
                            inventory, to.cabin(), from.capacity(), to.capacity(), to.seatMap()));
        }
        from.fares().stream()
                .filter(FareSeats::open)
                .filter(fare -> to.fares().stream().noneMatch(it -> it.fare().equals(fare.fare())))
                .forEach(fare -> events.add(new FareClosed(inventory, to.cabin(), fare.fare())));
        to.fares().forEach(fare -> lead(to.cabin(), from, fare));
    }

    private void lead(Cabin cabin, CabinSeats from, FareStock to) {
        var before = from.fare(to.fare());
        if (before == null || !before.open()) {
            events.add(new FareOpened(inventory, cabin, to));
            return;
        }
        if (!before.price().equals(to.price())) {
            events.add(
                    new FarePriceChanged(inventory, cabin, to.fare(), before.price(), to.price()));
        }
        if (before.limit() != to.limit()) {
            events.add(
                    new FareLimitChanged(inventory, cabin, to.fare(), before.limit(), to.limit()));
        }
    }
}
