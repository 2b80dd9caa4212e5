package dev.skyledger.query.flight;

import dev.skyledger.platform.reference.Places;
import dev.skyledger.platform.web.Page;
import dev.skyledger.platform.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Somebody goes through the flights of a route or some days. */
@RestController
class FlightListEndpoint {

    private final FlightQueries flights;
    private final Places places;

    FlightListEndpoint(FlightQueries flights, Places places) {
        this.flights = flights;
        this.places = places;
    }

    @GetMapping("/flights")
    Page<PublicFlight> flights(@ModelAttribute FlightListRequest request, Paging paging) {
        var found =
                flights.list(request.query(places, paging)).stream().map(PublicFlight::of).toList();
        return paging.page(found, flight -> flight.flightId().value());
    }
}
