package dev.skyledger.contracts.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which journeys an alert is about: between the airports that were meant by the two places, leaving
 * on one of the days, both included, with seats for the whole party; in any cabin where none is
 * named; with at most so many stops, and none where no number is named.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlertCriteria(
        String origin,
        String destination,
        List<AirportCode> origins,
        List<AirportCode> destinations,
        LocalDate from,
        LocalDate to,
        Party party,
        @Nullable Cabin cabin,
        @Nullable Integer maxStops) {

    public AlertCriteria {
        if (origins.isEmpty() || destinations.isEmpty()) {
            throw new IllegalArgumentException("an alert is about at least one route");
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("an alert's last day is not before its first");
        }
        if (maxStops != null && (maxStops < 0 || maxStops > 2)) {
            throw new IllegalArgumentException("a journey has 0 to 2 stops");
        }
        origins = List.copyOf(origins);
        destinations = List.copyOf(destinations);
    }

    /** How many connections a journey may have. */
    public int mostStops() {
        return maxStops == null ? 0 : maxStops;
    }
}
