package dev.skyledger.query.flight;

import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.platform.web.Page;
import dev.skyledger.platform.web.Paging;
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
    Page<FlightDetails> flights(@ModelAttribute FlightListRequest request, Paging paging) {
        return paging.page(
                flights.list(request.query(paging)), flight -> flight.flightId().value());
    }
}
