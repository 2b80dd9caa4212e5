package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges flights of a confirmed booking for others whose seats are held, for what is due, which
 * may come back. The same request again changes nothing. Answers with an {@link ExchangeTry}.
 */
public record RequestExchange(
        @TargetAggregateIdentifier BookingId booking,
        String request,
        List<HeldItem> from,
        List<HeldItem> to,
        Money fee,
        Money due,
        @Nullable CardPayment card,
        Instant until,
        @Nullable TravellerId owner)
        implements BookingCommand {
    public RequestExchange {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }
}
