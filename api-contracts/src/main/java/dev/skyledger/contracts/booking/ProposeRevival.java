package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks which seats an expired booking needs to live again. Decides nothing yet; answers with a
 * {@link Revival}.
 */
public record ProposeRevival(@TargetAggregateIdentifier BookingId booking, String request)
        implements BookingCommand {}
