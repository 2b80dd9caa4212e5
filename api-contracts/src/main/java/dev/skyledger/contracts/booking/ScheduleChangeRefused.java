package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.ItemId;
import org.axonframework.serialization.Revision;

/** The changed flight is not taken, so all of its price comes back or another takes its place. */
@Revision("1")
public record ScheduleChangeRefused(
        BookingId booking,
        ItemId item,
        int number,
        ScheduleDecision decision,
        DecidedBy by,
        String rule)
        implements ScheduleChangeEvent {}
