package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks whether what was set aside for a booking is still needed: one that was not placed until now
 * never will be.
 */
public record ForgoBooking(@TargetAggregateIdentifier BookingId booking)
        implements BookingCommand {}
