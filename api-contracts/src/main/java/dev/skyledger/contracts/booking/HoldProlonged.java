package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The traveller has more time to pay, until {@code payBy}; the seats are held for longer. */
@Revision("1")
public record HoldProlonged(
        BookingId booking, String request, Instant before, Instant payBy, List<HeldItem> items)
        implements BookingEvent {}
