package dev.skyledger.platform.reference;

import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import java.util.List;
import java.util.Optional;

/** The airports and airlines that are known. */
public interface Places {

    List<Airport> airports();

    List<Airline> airlines();

    Optional<Airport> airport(AirportCode code);

    Optional<Airline> airline(AirlineCode code);

    /**
     * The airports meant by an airport's code, a city's code or a city's name, best first; none
     * when nothing is meant.
     */
    List<Airport> meantBy(String place);
}
