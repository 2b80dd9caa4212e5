package dev.skyledger.bench;

import dev.skyledger.contracts.flight.Route;
import dev.skyledger.contracts.shared.AirportCode;
import java.time.ZoneOffset;

/** One of the many routes, between airports that exist only here. */
record AlertRoute(int number) {

    private static final int DESTINATIONS = 100;
    private static final int BEYOND_ALL_ORIGINS = 10_000;

    AirportCode origin() {
        return airport(number / DESTINATIONS);
    }

    AirportCode destination() {
        return airport(BEYOND_ALL_ORIGINS + number % DESTINATIONS);
    }

    Route route() {
        return new Route(origin(), ZoneOffset.UTC, destination(), ZoneOffset.UTC);
    }

    private static AirportCode airport(int number) {
        return new AirportCode("" + letter(number / 676) + letter(number / 26) + letter(number));
    }

    private static char letter(int number) {
        return (char) ('A' + number % 26);
    }
}
