package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.SeatsHeld;
import java.time.Instant;

/** Seats that stay set aside until another moment. */
final class Lasting {

    private Lasting() {}

    static SeatsHeld until(Instant moment, SeatsHeld hold) {
        return new SeatsHeld(
                hold.inventory(),
                hold.hold(),
                hold.booking(),
                hold.cabin(),
                hold.fare(),
                hold.price(),
                hold.seats(),
                moment);
    }
}
