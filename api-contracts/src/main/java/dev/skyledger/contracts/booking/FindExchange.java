package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.TravellerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What became of the exchange that was asked for by this request? Answers with an {@link
 * ExchangeTry}.
 */
public record FindExchange(
        @TargetAggregateIdentifier BookingId booking, String request, @Nullable TravellerId owner)
        implements BookingCommand {}
