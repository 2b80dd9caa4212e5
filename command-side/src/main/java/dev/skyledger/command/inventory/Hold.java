package dev.skyledger.command.inventory;

import dev.skyledger.contracts.flight.SaleTerms;
import dev.skyledger.contracts.inventory.HoldLapsed;
import dev.skyledger.contracts.inventory.HoldOutcome.Granted;
import dev.skyledger.contracts.inventory.ReleaseSeats;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.inventory.SeatsReleased;
import dev.skyledger.contracts.inventory.SoldSeatsReturned;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
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

    boolean livesAt(Instant now) {
        return now.isBefore(until);
    }

    /** The same with fewer seats. */
    Hold with(int left) {
        return new Hold(id, booking, cabin, fare, price, left, until);
    }

    HoldLapsed lapsed(InventoryId inventory) {
        return new HoldLapsed(inventory, id, booking, cabin, fare, seats);
    }

    SeatsReleased released(ReleaseSeats by) {
        return new SeatsReleased(
                by.inventory(),
                id,
                booking,
                cabin,
                fare,
                seats - by.left(),
                by.reason(),
                leftBy(by));
    }

    SoldSeatsReturned returned(ReleaseSeats by) {
        return new SoldSeatsReturned(
                by.inventory(),
                id,
                booking,
                cabin,
                fare,
                seats - by.left(),
                by.reason(),
                leftBy(by));
    }

    private static @Nullable Integer leftBy(ReleaseSeats by) {
        return by.left() == 0 ? null : by.left();
    }

    Granted granted(LocalDate departure, @Nullable SaleTerms terms) {
        return new Granted(id, cabin, fare, price, until, departure, terms);
    }
}
