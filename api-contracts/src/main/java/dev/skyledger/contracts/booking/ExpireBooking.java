package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends a booking whose time to pay has passed; harmless while it has not. */
public record ExpireBooking(@TargetAggregateIdentifier BookingId booking)
        implements BookingCommand {}
