package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.ItemId;

/** The seller changed nothing about this flight of the booking that somebody could decide about. */
public record NoScheduleChange(BookingId booking, ItemId item) implements Refusal {}
