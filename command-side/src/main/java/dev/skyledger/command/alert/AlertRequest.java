package dev.skyledger.command.alert;

import dev.skyledger.contracts.alert.AlertCriteria;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.UnknownPlace;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.reference.Airport;
import dev.skyledger.platform.reference.Places;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A price alert as a traveller asks for it; a place may be an airport or a city. Without a number
 * of stops it is about direct flights; without a target, about every new low.
 */
record AlertRequest(
        @NotNull @Size(max = 60) String origin,
        @NotNull @Size(max = 60) String destination,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull @Min(1) @Max(9) Integer adults,
        @Min(0) @Max(8) @Nullable Integer children,
        @Min(0) @Max(9) @Nullable Integer infants,
        @Nullable Cabin cabin,
        @Min(0) @Max(2) @Nullable Integer maxStops,
        @Schema(
                        description =
                                "What the whole party pays at most. Without it every price is told"
                                        + " that is lower than all since.")
                @Nullable Money target) {

    /** Nobody sells further ahead. */
    private static final int DAYS_AHEAD = 400;

    /** What is asked for, and the moment at which its last day ends. */
    record Understood(AlertCriteria criteria, Instant ends) {}

    Understood understand(Places places, String currency, Clock clock) {
        if (target != null && (!target.currency().equals(currency) || !target.isPositive())) {
            throw invalid("target", "is more than nothing, in " + currency);
        }
        var origins = meant(places, "origin", origin);
        var destinations = meant(places, "destination", destination);
        if (origins.getFirst().iata().equals(destinations.getFirst().iata())) {
            throw invalid("destination", "is not the origin");
        }
        var zone = origins.getFirst().timeZone();
        requireDays(zone, clock);
        return new Understood(
                criteria(codes(origins), codes(destinations)),
                to.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private void requireDays(ZoneId zone, Clock clock) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        if (to.isBefore(from)) {
            throw invalid("to", "is not before from");
        }
        if (to.isBefore(today)) {
            throw invalid("to", "is over");
        }
        if (to.isAfter(today.plusDays(DAYS_AHEAD))) {
            throw invalid("to", "is at most %d days ahead".formatted(DAYS_AHEAD));
        }
    }

    private AlertCriteria criteria(List<AirportCode> origins, List<AirportCode> destinations) {
        try {
            return new AlertCriteria(
                    origin,
                    destination,
                    origins,
                    destinations,
                    from,
                    to,
                    new Party(adults, orNone(children), orNone(infants)),
                    cabin,
                    maxStops);
        } catch (IllegalArgumentException e) {
            throw invalid("adults", String.valueOf(e.getMessage()));
        }
    }

    private static int orNone(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static List<Airport> meant(Places places, String field, String place) {
        var airports = places.meantBy(place);
        if (airports.isEmpty()) {
            throw new RefusalException(new UnknownPlace(field, place, List.of()));
        }
        return airports;
    }

    private static List<AirportCode> codes(List<Airport> airports) {
        return airports.stream().map(Airport::iata).toList();
    }

    private static RefusalException invalid(String field, String message) {
        return new RefusalException(new Invalid(field, message));
    }
}
