package dev.skyledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What exchanging flights of a booking would cost, and until when that is good: the difference of
 * the prices, less than nothing where the new ones are lower, the fee, and of both what is due to
 * pay or comes back. A booking that is not paid yet only gets another total.
 */
public record ExchangeQuote(
        String quoteId,
        Money difference,
        Money fee,
        Money due,
        Money refund,
        List<Line> lines,
        Instant expiresAt) {

    public ExchangeQuote {
        lines = List.copyOf(lines);
    }

    /**
     * One flight, what would take its place, and what that costs those who fly; less than nothing
     * due comes back. Where the seller changed the flight so much that there is no fee for it, and
     * all of a lower price comes back, it is said by which rule.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            ItemId itemId,
            FlightId flightId,
            Cabin cabin,
            FareCode fareCode,
            Money before,
            Money price,
            Money fee,
            Money due,
            @Nullable String rule) {}
}
