package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.FlightId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which flights are there, newest first, after the given one? They leave from any of the origins to
 * any of the destinations, where some are named. The dates are local at the origin and both
 * included. Modified is what was planned otherwise or cancelled at that moment or later. Answered
 * with {@link FlightPage}.
 */
public record FindFlights(
        List<AirportCode> origins,
        List<AirportCode> destinations,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable FlightStatus status,
        @Nullable Instant modifiedSince,
        @Nullable FlightId after,
        int limit) {

    public FindFlights {
        origins = List.copyOf(origins);
        destinations = List.copyOf(destinations);
    }
}
