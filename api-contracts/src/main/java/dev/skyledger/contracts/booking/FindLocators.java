package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import java.util.List;

/** What are these bookings called by those who made them? Answered with {@link Locators}. */
public record FindLocators(List<BookingId> bookings) {

    public FindLocators {
        bookings = List.copyOf(bookings);
    }
}
