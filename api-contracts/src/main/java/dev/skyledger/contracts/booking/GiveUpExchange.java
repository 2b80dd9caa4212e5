package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.TravellerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Ends the exchange that is on its way, because its owner does not want it any more; where none is,
 * it does nothing. Only the owner may, or staff where none is given.
 */
public record GiveUpExchange(
        @TargetAggregateIdentifier BookingId booking, @Nullable TravellerId owner)
        implements BookingCommand {}
