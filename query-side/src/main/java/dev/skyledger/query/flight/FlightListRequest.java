package dev.skyledger.query.flight;

import dev.skyledger.contracts.flight.FindFlights;
import dev.skyledger.contracts.flight.FlightStatus;
import dev.skyledger.contracts.shared.AirportCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which flights somebody wants to see listed. */
record FlightListRequest(
        @Nullable AirportCode origin,
        @Nullable AirportCode destination,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable FlightStatus status,
        @Nullable @Min(1) @Max(100) Integer limit,
        @Nullable String cursor) {

    private static final int USUAL = 20;

    FindFlights query() {
        return new FindFlights(
                origin,
                destination,
                from,
                to,
                status,
                cursor == null ? null : FlightCursor.read(cursor, filter()),
                limit == null ? USUAL : limit);
    }

    /** What the cursor of these flights is bound to. */
    String filter() {
        return "%s %s %s %s %s".formatted(origin, destination, from, to, status);
    }
}
