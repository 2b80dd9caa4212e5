package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says that a try to pay came to nothing: a booking that was to be paid at once ends, one that is
 * held stays held.
 */
public record DeclineBookingPayment(
        @TargetAggregateIdentifier BookingId booking, int attempt, String reason, boolean retryable)
        implements BookingCommand {}
