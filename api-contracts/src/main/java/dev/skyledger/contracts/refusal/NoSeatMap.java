package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;

/** Nobody chooses a seat where people are seated as they come. */
public record NoSeatMap(BookingId booking, Cabin cabin) implements Refusal {}
