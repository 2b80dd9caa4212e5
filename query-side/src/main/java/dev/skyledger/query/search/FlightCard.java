package dev.skyledger.query.search;

import dev.skyledger.contracts.flight.Route;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/** One flight in one cabin with the fares it can sell: everything that an answer shows of it. */
record FlightCard(
        FlightId flight,
        FlightNumber number,
        Route route,
        Times times,
        Cabin cabin,
        List<Offered> fares) {

    FlightCard {
        fares = List.copyOf(fares);
    }

    OffsetDateTime departure() {
        return OffsetDateTime.ofInstant(times.departure(), route.originZone());
    }

    OffsetDateTime arrival() {
        return OffsetDateTime.ofInstant(times.arrival(), route.destinationZone());
    }

    long durationMinutes() {
        return Duration.between(times.departure(), times.arrival()).toMinutes();
    }
}
