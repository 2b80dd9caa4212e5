package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.ItemId;

/** The children and infants of the booking would fly without an adult for each lap. */
public record ChildrenLeftAlone(BookingId booking, ItemId item) implements Refusal {}
