package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.ExchangeStatus;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One exchange of a booking as its row keeps it; amounts are in the booking's currency. */
record ExchangeRow(
        int number,
        ExchangeStatus status,
        long due,
        @Nullable Instant until,
        @Nullable String reason,
        @Nullable String actionUrl,
        @Nullable Long captured,
        @Nullable Long refunded) {

    static List<ExchangeRow> in(JsonMapper json, @Nullable String rows) {
        return rows == null ? List.of() : List.of(json.readValue(rows, ExchangeRow[].class));
    }

    BookingDetails.Exchange shown(String currency) {
        return new BookingDetails.Exchange(
                number,
                status,
                Money.ofMinor(Math.max(due, 0), currency),
                Money.ofMinor(Math.max(-due, 0), currency),
                until,
                reason,
                actionUrl);
    }
}
