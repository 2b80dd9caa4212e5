package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.QuoteId;

/** The quote is too old, or the booking changed since it was given. */
public record QuoteExpired(BookingId booking, QuoteId quote) implements Refusal {}
