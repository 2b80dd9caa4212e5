package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Ends an exchange that cannot be completed; the booking stays as it was. Answers with a {@link
 * ConfirmationOutcome}: one that was completed before stays so.
 */
public record FailExchange(@TargetAggregateIdentifier BookingId booking, int number, String reason)
        implements BookingCommand {}
