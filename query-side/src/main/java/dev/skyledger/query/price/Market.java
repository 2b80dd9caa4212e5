package dev.skyledger.query.price;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Between which airports prices are looked at, in whose days, and as of which moment; a city means
 * all its airports.
 */
record Market(List<String> origins, List<String> destinations, ZoneId zone, Instant at) {

    Market {
        origins = List.copyOf(origins);
        destinations = List.copyOf(destinations);
        at = at.truncatedTo(ChronoUnit.MICROS); // as finely as a row says it
    }

    LocalDate today() {
        return LocalDate.ofInstant(at, zone);
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
