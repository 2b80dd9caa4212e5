package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges flights of a booking for others whose seats are held. One that is paid owes what is
 * due, which may come back; one that is not gets another total. The same request again changes
 * nothing. Answers with an {@link ExchangeTry}.
 */
public record RequestExchange(
        @TargetAggregateIdentifier BookingId booking,
        String request,
        boolean paid,
        List<HeldItem> from,
        List<HeldItem> to,
        List<ExchangedFlight> flights,
        Money fee,
        Money due,
        @Nullable CardPayment card,
        Instant until,
        @Nullable TravellerId owner)
        implements BookingCommand {
    public RequestExchange {
        from = List.copyOf(from);
        to = List.copyOf(to);
        flights = List.copyOf(flights);
        if (from.size() != to.size() || from.size() != flights.size()) {
            throw new IllegalArgumentException("one flight takes the place of one flight");
        }
    }
}
