package dev.skyledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Flights of the booking were exchanged for others: the new seats are sold, so the old ones return;
 * what is due is charged, or comes back. Of a booking that is still to be paid the new seats are
 * held and no money moves; it names the request. Where some have withdrawn, it says who flies.
 */
@Revision("1")
public record ItemExchanged(
        BookingId booking,
        int number,
        List<HeldItem> from,
        List<HeldItem> to,
        List<HeldItem> items,
        Money total,
        Money fee,
        Money due,
        String reference,
        int attempt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable String request,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ExchangedFlight> flights,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<StayingItem> staying,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Repayment back)
        implements BookingEvent {

    @SuppressWarnings("NullAway") // the oldest do not say it
    public ItemExchanged {
        flights = flights == null ? List.of() : List.copyOf(flights);
        staying = staying == null ? List.of() : List.copyOf(staying);
    }
}
