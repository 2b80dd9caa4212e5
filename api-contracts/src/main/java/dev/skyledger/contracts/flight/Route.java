package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.AirportCode;
import java.time.ZoneId;

/** From where to where, with the time zones in which people read the clock there. */
public record Route(
        AirportCode origin, ZoneId originZone, AirportCode destination, ZoneId destinationZone) {

    public Route {
        if (origin.equals(destination)) {
            throw new IllegalArgumentException("a flight's destination is not its origin");
        }
    }
}
