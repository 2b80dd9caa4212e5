package dev.skyledger.query.flight;

import dev.skyledger.contracts.flight.SeatAvailability;
import dev.skyledger.contracts.shared.FlightId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Somebody asks which seats of a flight can be had. */
@RestController
class FlightSeatsEndpoint {

    private final FlightQueries flights;

    FlightSeatsEndpoint(FlightQueries flights) {
        this.flights = flights;
    }

    @GetMapping("/flights/{flight}/seats")
    SeatAvailability seats(@PathVariable FlightId flight) {
        return flights.seats(flight);
    }
}
