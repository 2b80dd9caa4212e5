package dev.skyledger.contracts.reference;

import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import java.util.List;

/** The airports and airlines that have flights to come. */
public record Use(List<AirportCode> airports, List<AirlineCode> airlines) {

    public Use {
        airports = List.copyOf(airports);
        airlines = List.copyOf(airlines);
    }
}
