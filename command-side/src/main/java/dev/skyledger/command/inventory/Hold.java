package dev.skyledger.command.inventory;

import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.inventory.HoldOutcome.Granted;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Seats that a booking has: set aside until a moment, or sold. */
record Hold(
        HoldId id,
        BookingId booking,
        Cabin cabin,
        FareCode fare,
        Money price,
        int seats,
        Instant until,
        @Nullable Conditions conditions) {

    static Hold of(SeatsHeld held) {
        return new Hold(
                held.hold(),
                held.booking(),
                held.cabin(),
                held.fare(),
                held.price(),
                held.seats(),
                held.until(),
                held.conditions());
    }

    boolean livesAt(Instant now) {
        return now.isBefore(until);
    }

    Granted granted(LocalDate departure) {
        return new Granted(id, cabin, fare, price, until, departure, conditions);
    }
}
