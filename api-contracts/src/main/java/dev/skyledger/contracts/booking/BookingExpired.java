package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The time to pay passed, so the seats return. */
@Revision("1")
public record BookingExpired(BookingId booking, List<HeldItem> items) implements BookingEvent {}
