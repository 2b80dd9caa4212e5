package dev.skyledger.query.flight;

import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.web.Versions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * An administrator looks at a flight, with what is sold and held, and the version to change it by.
 */
@RestController
class AdminFlightEndpoint {

    private final FlightQueries flights;

    AdminFlightEndpoint(FlightQueries flights) {
        this.flights = flights;
    }

    @GetMapping("/admin/flights/{flight}")
    ResponseEntity<FlightDetails> flight(@PathVariable FlightId flight) {
        var details = flights.flight(flight);
        return ResponseEntity.ok().eTag(Versions.etag(details.version())).body(details);
    }
}
