package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;

/** Who flies on a lap, or does not fly on that flight any more, chooses no seat on it. */
public record NoSeatOfTheirOwn(BookingId booking) implements Refusal {}
