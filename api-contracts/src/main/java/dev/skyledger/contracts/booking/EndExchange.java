package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends an exchange whose time is over; harmless while it is not. */
public record EndExchange(@TargetAggregateIdentifier BookingId booking, int number)
        implements BookingCommand {}
