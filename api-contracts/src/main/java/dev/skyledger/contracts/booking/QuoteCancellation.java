package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.QuoteId;
import dev.skyledger.contracts.shared.TravellerId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Asks what giving up these passengers' places on these flights would bring back; nobody and no
 * flight named means all. The same quote again is the same answer, a {@link CancellationQuote}.
 */
public record QuoteCancellation(
        @TargetAggregateIdentifier BookingId booking,
        QuoteId quote,
        List<ItemId> items,
        List<PassengerId> passengers,
        @Nullable TravellerId owner)
        implements BookingCommand {

    public QuoteCancellation {
        items = List.copyOf(items);
        passengers = List.copyOf(passengers);
    }
}
