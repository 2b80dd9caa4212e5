package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/** Staff gave an expired booking its seats again, at the price it had, until {@code payBy}. */
@Revision("1")
public record BookingRevived(BookingId booking, String request, List<HeldItem> items, Instant payBy)
        implements BookingEvent {}
