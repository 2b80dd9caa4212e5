package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says that the seats of an exchange are sold and what was due is promised under a reference;
 * answers with a {@link ConfirmationOutcome}.
 */
public record CompleteExchange(
        @TargetAggregateIdentifier BookingId booking,
        int number,
        String reference,
        List<HeldItem> to)
        implements BookingCommand {
    public CompleteExchange {
        to = List.copyOf(to);
    }
}
