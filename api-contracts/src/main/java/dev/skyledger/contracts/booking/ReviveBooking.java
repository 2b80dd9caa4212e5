package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Lets an expired booking live again, once its seats are held anew; the same request again changes
 * nothing.
 */
public record ReviveBooking(
        @TargetAggregateIdentifier BookingId booking,
        String request,
        List<HeldItem> items,
        Instant payBy)
        implements BookingCommand {

    public ReviveBooking {
        items = List.copyOf(items);
    }
}
