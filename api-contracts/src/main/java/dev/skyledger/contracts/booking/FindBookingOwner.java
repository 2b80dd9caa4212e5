package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;

/** Whose is this booking? The answer, a traveller's id, is null where there is no such booking. */
public record FindBookingOwner(BookingId booking) {}
