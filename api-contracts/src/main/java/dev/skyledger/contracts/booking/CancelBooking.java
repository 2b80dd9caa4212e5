package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends a held booking because its owner, or the seller, does not want it any more. */
public record CancelBooking(@TargetAggregateIdentifier BookingId booking, String reason)
        implements BookingCommand {}
