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
import java.util.Map;

/** The events that lead from the seats as they are sold now to those of a new plan. */
class Differences {

    private final InventoryId inventory;
    private final List<InventoryEvent> events = new ArrayList<>();

    private Differences(InventoryId inventory) {
        this.inventory = inventory;
    }

    static List<InventoryEvent> between(
            InventoryId inventory, Map<Cabin, CabinSeats> now, List<CabinStock> plan) {
        var differences = new Differences(inventory);
        now.values().stream()
                .filter(cabin -> plan.stream().noneMatch(to -> to.cabin() == cabin.cabin()))
                .forEach(gone -> differences.lead(gone, emptied(gone.cabin())));
        plan.forEach(to ->
                differences.lead(
                        now.getOrDefault(to.cabin(), CabinSeats.of(emptied(to.cabin()))), to));
        return differences.events;
    }

    private static CabinStock emptied(Cabin cabin) {
        return new CabinStock(cabin, 0, List.of());
    }

    private void lead(CabinSeats from, CabinStock to) {
        if (from.capacity() != to.capacity()) {
            events.add(new CapacityChanged(inventory, to.cabin(), from.capacity(), to.capacity()));
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
