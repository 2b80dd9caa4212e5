package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes back a confirmed booking whose money could not be moved, so that its seats return. */
public record RevokeBooking(@TargetAggregateIdentifier BookingId booking, String reason)
        implements BookingCommand {}
