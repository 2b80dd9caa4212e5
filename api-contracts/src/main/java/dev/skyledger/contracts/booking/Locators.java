package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Locator;
import java.util.List;

/** What bookings are called; one that nobody has heard of is not among them. */
public record Locators(List<OfBooking> items) {

    public Locators {
        items = List.copyOf(items);
    }

    /** What one booking is called. */
    public record OfBooking(BookingId booking, Locator locator) {}
}
