package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.TravellerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Ends a held booking because its owner, or the seller, does not want it any more. An owner is
 * named where only the owner may do it.
 */
public record CancelBooking(
        @TargetAggregateIdentifier BookingId booking, String reason, @Nullable TravellerId owner)
        implements BookingCommand {}
