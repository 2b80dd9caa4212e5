package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.booking.ScheduleDecision;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.ItemId;

/** What the seller changed about this flight of the booking was decided before, in another way. */
public record ScheduleChangeSettled(BookingId booking, ItemId item, ScheduleDecision decision)
        implements Refusal {}
