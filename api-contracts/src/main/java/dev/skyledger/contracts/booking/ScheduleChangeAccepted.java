package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.ItemId;
import org.axonframework.serialization.Revision;

/** The changed flight is taken as it is. */
@Revision("1")
public record ScheduleChangeAccepted(
        BookingId booking, ItemId item, int number, DecidedBy by, String rule)
        implements ScheduleChangeEvent {}
