package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The time to pay passed after so many tries, so the seats return. */
@Revision("1")
public record BookingExpired(BookingId booking, int attempts, List<HeldItem> items)
        implements BookingEvent {}
