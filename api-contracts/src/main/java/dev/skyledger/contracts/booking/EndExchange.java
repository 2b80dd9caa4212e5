package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Ends an exchange whose time is over, harmless while it is not; answers with how far it has come,
 * an {@link ExchangeTry}.
 */
public record EndExchange(@TargetAggregateIdentifier BookingId booking, int number)
        implements BookingCommand {}
