package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.SeatsBlocked;
import dev.skyledger.contracts.inventory.SeatsUnblocked;
import dev.skyledger.contracts.shared.BlockId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.SeatNo;
import java.util.List;

/** Seats that the airline keeps for itself; where the cabin has a map, it is known which. */
record Block(BlockId id, Cabin cabin, int seats, List<SeatNo> numbers) {

    static Block of(SeatsBlocked event) {
        return new Block(event.block(), event.cabin(), event.seats(), event.numbers());
    }

    SeatsBlocked blocked(InventoryId inventory, String reason) {
        return new SeatsBlocked(inventory, id, cabin, seats, numbers, reason);
    }

    SeatsUnblocked unblocked(InventoryId inventory) {
        return new SeatsUnblocked(inventory, id, cabin, seats, numbers);
    }
}
