package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The booking was given up after so many tries to pay, so its seats return. */
@Revision("1")
public record BookingCancelled(BookingId booking, String reason, int attempts, List<HeldItem> items)
        implements BookingEvent {}
