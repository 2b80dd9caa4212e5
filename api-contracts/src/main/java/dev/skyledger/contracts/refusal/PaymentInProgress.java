package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;

/** A payment for the booking is already running. */
public record PaymentInProgress(BookingId booking) implements Refusal {}
