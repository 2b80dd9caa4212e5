package dev.skyledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The seats of other flights are held, and what is due for them is asked for; the booking stays as
 * it is until all of it is done.
 */
@Revision("1")
public record ExchangeRequested(
        BookingId booking,
        int number,
        String request,
        List<HeldItem> from,
        List<HeldItem> to,
        Money fee,
        Money due,
        @Nullable CardPayment card,
        Instant until,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ExchangedFlight> flights)
        implements BookingEvent {

    @SuppressWarnings("NullAway") // the oldest do not say it
    public ExchangeRequested {
        flights = flights == null ? List.of() : List.copyOf(flights);
    }
}
