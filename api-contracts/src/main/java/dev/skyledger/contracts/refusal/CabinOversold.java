package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.ItemId;

/** Nobody can keep a seat that an oversold cabin does not have. */
public record CabinOversold(BookingId booking, ItemId item) implements Refusal {}
