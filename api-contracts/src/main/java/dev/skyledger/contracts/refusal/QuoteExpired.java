package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.booking.QuoteId;
import dev.skyledger.contracts.shared.BookingId;

/** The quote is too old, or the booking changed since it was given. */
public record QuoteExpired(BookingId booking, QuoteId quote) implements Refusal {}
