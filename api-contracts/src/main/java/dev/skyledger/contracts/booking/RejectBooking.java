package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Ends a booking that cannot be completed, for instance because its seats are gone; one that stands
 * already stays so. Answers with a {@link ConfirmationOutcome}.
 */
public record RejectBooking(@TargetAggregateIdentifier BookingId booking, RejectionReason reason)
        implements BookingCommand {}
