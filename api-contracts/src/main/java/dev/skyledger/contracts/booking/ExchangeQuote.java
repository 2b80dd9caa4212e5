package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.util.List;

/**
 * What exchanging flights of a booking would cost, and until when that is good. What is due is the
 * difference as far as it counts and the fee; less than nothing comes back.
 */
public record ExchangeQuote(
        String quoteId,
        Money difference,
        Money fee,
        Money due,
        List<Line> lines,
        Instant expiresAt) {

    public ExchangeQuote {
        lines = List.copyOf(lines);
    }

    /** One flight, what would take its place, and what that costs. */
    public record Line(
            ItemId itemId,
            FlightId flightId,
            Cabin cabin,
            FareCode fareCode,
            Money before,
            Money price,
            Money fee,
            Money due) {}
}
