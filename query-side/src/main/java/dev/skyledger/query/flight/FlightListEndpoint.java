package dev.skyledger.query.flight;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Somebody goes through the flights of a route or some days. */
@RestController
class FlightListEndpoint {

    private final FlightQueries flights;

    FlightListEndpoint(FlightQueries flights) {
        this.flights = flights;
    }

    @GetMapping("/flights")
    Listed<PublicFlight> flights(@Valid @ModelAttribute FlightListRequest request) {
        return Listed.of(flights.page(request.query()), request, PublicFlight::of);
    }
}
