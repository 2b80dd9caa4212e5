package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.TravellerId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether these flights of a booking may be exchanged for others. Decides nothing; answers
 * with an {@link ExchangeProposal}.
 */
public record ProposeExchange(
        @TargetAggregateIdentifier BookingId booking,
        List<ItemId> items,
        @Nullable TravellerId owner)
        implements BookingCommand {
    public ProposeExchange {
        items = List.copyOf(items);
    }
}
