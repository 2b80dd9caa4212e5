package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import org.axonframework.serialization.Revision;

/**
 * Somebody asked for something that the booking, its flights or its money did not allow: what was
 * asked for, and the code of the problem they were told. Nothing else changed.
 */
@Revision("1")
public record RequestRefused(BookingId booking, String asked, String code)
        implements BookingEvent {}
