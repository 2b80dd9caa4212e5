package dev.skyledger.query.search;

import dev.skyledger.contracts.shared.AirportCode;
import java.time.LocalDate;
import java.util.List;

/** From one of these airports to one of those, leaving on a day. */
record WishedLeg(List<AirportCode> origins, List<AirportCode> destinations, LocalDate date) {

    WishedLeg {
        origins = List.copyOf(origins);
        destinations = List.copyOf(destinations);
    }

    WishedLeg on(LocalDate day) {
        return new WishedLeg(origins, destinations, day);
    }

    /** Whether somebody is there already, or back again. */
    boolean ends(AirportCode airport) {
        return origins.contains(airport) || destinations.contains(airport);
    }
}
