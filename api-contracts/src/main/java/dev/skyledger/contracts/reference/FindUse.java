package dev.skyledger.contracts.reference;

import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import java.util.List;

/** Which of these airports and airlines have flights to come? Answered with {@link Use}. */
public record FindUse(List<AirportCode> airports, List<AirlineCode> airlines) {

    public FindUse {
        airports = List.copyOf(airports);
        airlines = List.copyOf(airlines);
    }
}
