package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import org.axonframework.serialization.Revision;

/**
 * Nobody placed the booking in time, and nobody will: what was set aside for it goes back, and
 * whoever still wants it is given another one.
 */
@Revision("1")
public record BookingForgone(BookingId booking) implements BookingEvent {}
