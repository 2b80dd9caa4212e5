package dev.skyledger.query.flight;

import dev.skyledger.contracts.flight.FindFlights;
import dev.skyledger.contracts.flight.FlightStatus;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.UnknownPlace;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.reference.Airport;
import dev.skyledger.platform.reference.Places;
import dev.skyledger.platform.web.Paging;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which flights somebody wants to see listed; a city means all its airports. */
record FlightListRequest(
        @Nullable String origin,
        @Nullable String destination,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable FlightStatus status,
        @Parameter(
                        description =
                                "Planned otherwise or cancelled at this moment or later; seats come and go without")
                @Nullable Instant modifiedSince) {

    /** One flight more than is shown, so that it is known whether the list goes on. */
    FindFlights query(Places places, Paging paging) {
        var after = paging.after();
        return new FindFlights(
                meant(places, "origin", origin),
                meant(places, "destination", destination),
                from,
                to,
                status,
                modifiedSince,
                after == null ? null : new FlightId(after),
                paging.limit() + 1);
    }

    private static List<AirportCode> meant(Places places, String field, @Nullable String place) {
        if (place == null) {
            return List.of();
        }
        var airports = places.meantBy(place);
        if (airports.isEmpty()) {
            throw new RefusalException(new UnknownPlace(field, place, List.of()));
        }
        return airports.stream().map(Airport::iata).toList();
    }
}
