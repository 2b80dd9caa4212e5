package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.PassengerId;
import java.util.List;

/** Who still flies on one flight of a booking, and how many seats of its hold they need. */
public record StayingItem(
        ItemId item, InventoryId inventory, HoldId hold, int seats, List<PassengerId> passengers) {}
