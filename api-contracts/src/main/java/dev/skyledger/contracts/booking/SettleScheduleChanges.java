package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Decides about changed flights as was said for the case that nobody did in time; answers whether
 * none is left.
 */
public record SettleScheduleChanges(@TargetAggregateIdentifier BookingId booking)
        implements BookingCommand {}
