package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.inventory.Place;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import java.util.List;

/** Where the people of a booking want to sit, as the seats of each flight understand it. */
public record SeatWishes(List<OfItem> items) {

    public SeatWishes {
        items = List.copyOf(items);
    }

    /** The wishes for one flight, on which so many people have a seat. */
    public record OfItem(InventoryId inventory, HoldId hold, int people, List<Place> places) {}
}
