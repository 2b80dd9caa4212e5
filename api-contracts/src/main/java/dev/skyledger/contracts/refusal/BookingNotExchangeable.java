package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;

/** Only a held or confirmed booking can be exchanged for other flights. */
public record BookingNotExchangeable(BookingId booking, String status) implements Refusal {}
