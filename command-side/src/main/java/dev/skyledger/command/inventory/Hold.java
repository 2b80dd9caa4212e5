package dev.skyledger.command.inventory;

import dev.skyledger.contracts.flight.SaleTerms;
import dev.skyledger.contracts.inventory.ExtendHold;
import dev.skyledger.contracts.inventory.HoldExtended;
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
        Instant until) {

    static Hold of(SeatsHeld held) {
        return new Hold(
                held.hold(),
                held.booking(),
                held.cabin(),
                held.fare(),
                held.price(),
                held.seats(),
                held.until());
    }

    /** The same seats, set aside for at least as long. */
    Hold lasting(Instant later) {
        return later.isAfter(until)
                ? new Hold(id, booking, cabin, fare, price, seats, later)
                : this;
    }

    HoldExtended extended(ExtendHold command) {
        return new HoldExtended(command.inventory(), id, booking, until, command.until());
    }

    boolean livesAt(Instant now) {
        return now.isBefore(until);
    }

    Granted granted(LocalDate departure, @Nullable SaleTerms terms) {
        return new Granted(id, cabin, fare, price, until, departure, terms);
    }
}
