package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says that the money is authorised under a reference and these seats are sold; answers with a
 * {@link ConfirmationOutcome}.
 */
public record ConfirmBooking(
        @TargetAggregateIdentifier BookingId booking,
        int attempt,
        String reference,
        List<HeldItem> items)
        implements BookingCommand {

    public ConfirmBooking {
        items = List.copyOf(items);
    }
}
