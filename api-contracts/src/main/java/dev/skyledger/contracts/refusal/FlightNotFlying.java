package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.ItemId;

/** Nobody can keep their place on a flight that was cancelled. */
public record FlightNotFlying(BookingId booking, ItemId item) implements Refusal {}
