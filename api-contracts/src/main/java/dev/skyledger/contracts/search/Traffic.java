package dev.skyledger.contracts.search;

import dev.skyledger.contracts.shared.AirportCode;
import java.util.Map;

/** How many flights to come leave each airport. */
public record Traffic(Map<AirportCode, Long> flights) {

    public Traffic {
        flights = Map.copyOf(flights);
    }
}
