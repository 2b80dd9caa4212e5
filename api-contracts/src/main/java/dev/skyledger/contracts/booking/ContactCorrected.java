package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import org.axonframework.serialization.Revision;

/** The people of the booking are reached somewhere else from now on. */
@Revision("1")
public record ContactCorrected(BookingId booking, Contact contact) implements BookingEvent {}
