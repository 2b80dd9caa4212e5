package dev.skyledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.QuoteId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What giving up a confirmed booking, or a part of it, comes to: its number within the booking, who
 * did it, by which quote, and what comes back of what was paid, also for its exchanges.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Cancellation(
        int number,
        CancelledBy by,
        @Nullable QuoteId quote,
        List<GivenUpPlace> places,
        Money refund,
        Money fee,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Repayment.OfExchange> ofExchanges) {

    @SuppressWarnings("NullAway") // those of which all comes from the booking do not say it
    public Cancellation {
        ofExchanges = ofExchanges == null ? List.of() : List.copyOf(ofExchanges);
    }

    /** What comes back, and of which payments. */
    public Repayment repayment() {
        return new Repayment(number, refund, ofExchanges);
    }
}
