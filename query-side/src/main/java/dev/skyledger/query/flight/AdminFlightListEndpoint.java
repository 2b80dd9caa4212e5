package dev.skyledger.query.flight;

import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.platform.reference.Places;
import dev.skyledger.platform.web.Page;
import dev.skyledger.platform.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** An administrator goes through the flights, with what is sold and held. */
@RestController
class AdminFlightListEndpoint {

    private final FlightQueries flights;
    private final Places places;

    AdminFlightListEndpoint(FlightQueries flights, Places places) {
        this.flights = flights;
        this.places = places;
    }

    @GetMapping("/admin/flights")
    Page<FlightDetails> flights(@ModelAttribute FlightListRequest request, Paging paging) {
        return paging.page(
                flights.list(request.query(places, paging)), flight -> flight.flightId().value());
    }
}
