package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;

/** The booking is not waiting for money. */
public record BookingNotPayable(BookingId booking, String status) implements Refusal {}
