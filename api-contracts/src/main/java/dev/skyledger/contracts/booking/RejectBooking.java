package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Ends a booking whose try to pay cannot be completed, for instance because its seats are gone; one
 * that stands already stays so, and one that is past that try is not touched. Answers with a {@link
 * ConfirmationOutcome}.
 */
public record RejectBooking(
        @TargetAggregateIdentifier BookingId booking, int attempt, RejectionReason reason)
        implements BookingCommand {}
