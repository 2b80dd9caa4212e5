package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says that the money is authorised and every seat is sold; answers with a {@link
 * ConfirmationOutcome}.
 */
public record ConfirmBooking(@TargetAggregateIdentifier BookingId booking, int attempt)
        implements BookingCommand {}
