package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import org.axonframework.serialization.Revision;

/**
 * Nobody claimed in time what was set aside under an attempt for other flights or another life of
 * the booking, and nobody will: it goes back, and whoever still wants it begins a new attempt.
 */
@Revision("1")
public record AttemptForgone(BookingId booking, int attempt) implements BookingEvent {}
