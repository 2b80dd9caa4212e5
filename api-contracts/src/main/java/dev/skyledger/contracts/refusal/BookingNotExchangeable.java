package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;

/** Only a confirmed booking, whose money was moved, can be exchanged for other flights. */
public record BookingNotExchangeable(BookingId booking, String status) implements Refusal {}
