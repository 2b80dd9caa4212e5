package dev.skyledger.query.price;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.query.price.CheapestDates.CheapestDate;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Somebody who can choose the day looks for the cheapest one of a month. */
@RestController
class CheapestDatesEndpoint {

    private final CheapestDates dates;
    private final Markets markets;

    CheapestDatesEndpoint(CheapestDates dates, Markets markets) {
        this.dates = dates;
        this.markets = markets;
    }

    /** One row a day, for the whole party; in any cabin where none is named. */
    record Month(
            String origin,
            String destination,
            String month,
            int adults,
            int children,
            int infants,
            @Nullable Cabin cabin,
            Instant asOf,
            List<CheapestDate> items) {}

    @GetMapping("/flights/cheapest-dates")
    Month month(
            @RequestParam String origin,
            @RequestParam String destination,
            @RequestParam @Schema(pattern = "^\\d{4}-\\d{2}$", example = "2026-12") String month,
            @RequestParam(defaultValue = "1") @Schema(minimum = "1", maximum = "9") int adults,
            @RequestParam(defaultValue = "0") @Schema(minimum = "0", maximum = "8") int children,
            @RequestParam(defaultValue = "0") @Schema(minimum = "0", maximum = "9") int infants,
            @RequestParam(required = false) @Nullable Cabin cabin,
            @RequestParam(required = false) @Nullable Instant asOf) {
        var party = party(adults, children, infants);
        var market = markets.between(origin, destination, asOf);
        var asked = parsed(month);
        return new Month(
                origin,
                destination,
                asked.toString(),
                adults,
                children,
                infants,
                cabin,
                market.at(),
                dates.of(market, asked, party, cabin));
    }

    private static Party party(int adults, int children, int infants) {
        try {
            return new Party(adults, children, infants);
        } catch (IllegalArgumentException e) {
            throw refused("adults", String.valueOf(e.getMessage()));
        }
    }

    private static YearMonth parsed(String month) {
        try {
            var parsed = YearMonth.parse(month);
            if (parsed.getYear() < 2000 || parsed.getYear() > 9999) {
                throw refused("month", "is a month such as 2026-12");
            }
            return parsed;
        } catch (DateTimeException e) {
            throw refused("month", "is a month such as 2026-12");
        }
    }

    private static RefusalException refused(String field, String message) {
        return new RefusalException(new Invalid(field, message));
    }
}
