package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.SeatsHeld;
import java.time.Instant;

/** The same hold, until another moment or with fewer seats. */
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
                moment,
                hold.fromBlocks());
    }

    static SeatsHeld fewer(int seats, SeatsHeld hold) {
        return new SeatsHeld(
                hold.inventory(),
                hold.hold(),
                hold.booking(),
                hold.cabin(),
                hold.fare(),
                hold.price(),
                seats,
                hold.until(),
                hold.fromBlocks());
    }
}
