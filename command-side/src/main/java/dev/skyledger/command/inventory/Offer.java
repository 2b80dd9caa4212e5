package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;

/** A fare that is open, and the seats it can give. */
record Offer(Cabin cabin, FareSeats fareSeats, int free) {

    FareCode fare() {
        return fareSeats.fare();
    }

    Money price() {
        return fareSeats.price();
    }

    /** The seats of this offer, set aside as it was asked for, until then. */
    SeatsHeld heldBy(HoldSeats command, Instant until) {
        return new SeatsHeld(
                command.inventory(),
                command.hold(),
                command.booking(),
                cabin,
                fare(),
                price(),
                command.seats(),
                until);
    }
}
