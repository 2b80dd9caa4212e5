package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Gives a held booking more time to pay, once its seats are held for longer; only once. Answers
 * whether all that it has by then were.
 */
public record ProlongHold(
        @TargetAggregateIdentifier BookingId booking,
        String request,
        List<HeldItem> items,
        Instant payBy,
        @Nullable TravellerId owner)
        implements BookingCommand {

    public ProlongHold {
        items = List.copyOf(items);
    }
}
