package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.BlockShare;
import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.util.List;

/** A fare that is open, and the seats it can give. */
record Offer(Cabin cabin, FareSeats fareSeats, int free) {

    FareCode fare() {
        return fareSeats.fare();
    }

    Money price() {
        return fareSeats.price();
    }

    /**
     * The seats of this offer, set aside until then as it was asked for, these of them from blocks.
     */
    SeatsHeld heldBy(HoldSeats command, Instant until, List<BlockShare> fromBlocks) {
        return new SeatsHeld(
                command.inventory(),
                command.hold(),
                command.booking(),
                cabin,
                fare(),
                price(),
                command.seats(),
                until,
                fromBlocks);
    }
}
