package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.QuoteId;
import dev.skyledger.contracts.shared.TravellerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Ends a booking because its owner, or the seller, does not want it any more: on the terms of a
 * quote that may cover a part, else the whole on current terms. An owner is named where only the
 * owner may do it.
 */
public record CancelBooking(
        @TargetAggregateIdentifier BookingId booking,
        String reason,
        CancelledBy by,
        @Nullable QuoteId quote,
        @Nullable TravellerId owner)
        implements BookingCommand {}
