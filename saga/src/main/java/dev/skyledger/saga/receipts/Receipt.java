package dev.skyledger.saga.receipts;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.Locator;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A receipt or a credit note as it was issued; it names nobody. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Receipt(
        ReceiptNumber number,
        Series kind,
        Instant issuedAt,
        String seller,
        BookingId bookingId,
        Locator locator,
        List<Line> lines,
        Money total,
        @Nullable ReceiptNumber creditOf) {

    /** What a line is about. */
    enum About {
        FLIGHT,
        VOUCHERS
    }

    /**
     * One flight that was paid for, or that money came back for; it leaves by its airport's clock.
     * Or what vouchers took off all of them.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            About about,
            @Nullable FlightNumber flightNumber,
            @Nullable AirportCode origin,
            @Nullable AirportCode destination,
            @Nullable OffsetDateTime departure,
            @Nullable Cabin cabin,
            @Nullable FareCode fareCode,
            int places,
            Money amount) {

        static Line vouchers(Money amount) {
            return new Line(About.VOUCHERS, null, null, null, null, null, null, 0, amount);
        }
    }
}
