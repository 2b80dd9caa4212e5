package dev.skyledger.command.inventory;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;

/** A fare that is open, and the seats it can give. */
record Offer(Cabin cabin, FareSeats fareSeats, int free) {

    FareCode fare() {
        return fareSeats.fare();
    }

    Money price() {
        return fareSeats.price();
    }
}
