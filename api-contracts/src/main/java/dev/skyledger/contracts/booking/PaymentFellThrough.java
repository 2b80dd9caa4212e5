package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A try to pay came to nothing, and nothing was charged; the booking stays held until {@code
 * payBy}.
 */
@Revision("1")
public record PaymentFellThrough(
        BookingId booking, int attempt, String reason, boolean retryable, Instant payBy)
        implements BookingEvent {}
