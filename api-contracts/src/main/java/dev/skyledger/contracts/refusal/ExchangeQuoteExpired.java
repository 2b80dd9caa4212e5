package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;

/** What the exchange was said to cost does not hold any more. */
public record ExchangeQuoteExpired(BookingId booking) implements Refusal {}
