package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;

/** The booking has ended and takes no changes. */
public record BookingClosed(BookingId booking, String status) implements Refusal {}
