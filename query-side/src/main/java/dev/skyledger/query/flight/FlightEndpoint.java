package dev.skyledger.query.flight;

import dev.skyledger.contracts.shared.FlightId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Somebody looks at one flight. */
@RestController
class FlightEndpoint {

    private final FlightQueries flights;

    FlightEndpoint(FlightQueries flights) {
        this.flights = flights;
    }

    @GetMapping("/flights/{flight}")
    PublicFlight flight(@PathVariable FlightId flight) {
        return PublicFlight.of(flights.flight(flight));
    }
}
