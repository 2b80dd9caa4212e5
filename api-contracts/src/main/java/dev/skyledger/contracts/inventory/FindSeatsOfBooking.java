package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.BookingId;

/** Where do the people of the booking sit? Answered with {@link SeatsOfBooking}. */
public record FindSeatsOfBooking(BookingId booking) {}
