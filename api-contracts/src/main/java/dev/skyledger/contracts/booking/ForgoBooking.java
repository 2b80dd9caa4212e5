package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks whether what was set aside for a booking under an attempt is still needed: what was not
 * claimed until now never will be. Answers with a {@link Placing}.
 */
public record ForgoBooking(@TargetAggregateIdentifier BookingId booking, int attempt)
        implements BookingCommand {}
