package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;

/** Flights of the booking are being exchanged, and nothing else changes meanwhile. */
public record ExchangeInProgress(BookingId booking) implements Refusal {}
