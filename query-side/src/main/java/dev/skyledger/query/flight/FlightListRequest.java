package dev.skyledger.query.flight;

import dev.skyledger.contracts.flight.FindFlights;
import dev.skyledger.contracts.flight.FlightStatus;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.web.Paging;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which flights somebody wants to see listed. */
record FlightListRequest(
        @Nullable AirportCode origin,
        @Nullable AirportCode destination,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable FlightStatus status) {

    /** One flight more than is shown, so that it is known whether the list goes on. */
    FindFlights query(Paging paging) {
        var after = paging.after();
        return new FindFlights(
                origin,
                destination,
                from,
                to,
                status,
                after == null ? null : new FlightId(after),
                paging.limit() + 1);
    }
}
