package dev.skyledger.query.flight;

import dev.skyledger.contracts.flight.FlightDetails;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** An administrator goes through the flights, with what is sold and held. */
@RestController
class AdminFlightListEndpoint {

    private final FlightQueries flights;

    AdminFlightListEndpoint(FlightQueries flights) {
        this.flights = flights;
    }

    @GetMapping("/admin/flights")
    Listed<FlightDetails> flights(@Valid @ModelAttribute FlightListRequest request) {
        return Listed.of(flights.page(request.query()), request, flight -> flight);
    }
}
