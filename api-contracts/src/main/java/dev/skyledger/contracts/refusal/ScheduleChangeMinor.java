package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.ItemId;

/** What the seller changed is too little to give the flight back, or to get another for nothing. */
public record ScheduleChangeMinor(BookingId booking, ItemId item, String rule) implements Refusal {}
