package dev.skyledger.query.price;

import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.UnknownPlace;
import dev.skyledger.platform.reference.Airport;
import dev.skyledger.platform.reference.Places;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands which route a caller means, and as of which moment. */
@Component
class Markets {

    private final Places places;
    private final Clock clock;

    Markets(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    Market between(String origin, String destination, @Nullable Instant asOf) {
        var now = clock.instant();
        if (asOf != null && asOf.isAfter(now)) {
            throw new RefusalException(new Invalid("asOf", "is not in the future"));
        }
        var origins = meant("origin", origin);
        return new Market(
                codes(origins),
                codes(meant("destination", destination)),
                origins.getFirst().timeZone(),
                asOf == null ? now : asOf);
    }

    private List<Airport> meant(String field, String place) {
        var airports = places.meantBy(place);
        if (airports.isEmpty()) {
            throw new RefusalException(new UnknownPlace(field, place, List.of()));
        }
        return airports;
    }

    private static List<String> codes(List<Airport> airports) {
        return airports.stream().map(it -> it.iata().value()).toList();
    }
}
