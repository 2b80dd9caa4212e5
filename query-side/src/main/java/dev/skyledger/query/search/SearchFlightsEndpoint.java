package dev.skyledger.query.search;

import dev.skyledger.contracts.search.FoundFlights;
import dev.skyledger.platform.reference.Places;
import dev.skyledger.platform.web.Paging;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Somebody looks for a journey: there, there and back, or over several legs. */
@RestController
class SearchFlightsEndpoint {

    private final Searching searching;
    private final Places places;
    private final String currency;

    SearchFlightsEndpoint(
            Searching searching,
            Places places,
            @Value("${skyledger.currency:EUR}") String currency) {
        this.searching = searching;
        this.places = places;
        this.currency = currency;
    }

    @GetMapping("/flights/search")
    FoundFlights search(@ModelAttribute SearchRequest request, Paging paging) {
        return searching.find(request.wish(places, currency), paging);
    }
}
