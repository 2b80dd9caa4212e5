package dev.skyledger.query.search;

import dev.skyledger.contracts.search.FoundFlights;
import dev.skyledger.platform.reference.Places;
import dev.skyledger.platform.web.Paging;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Somebody looks for a journey: there, there and back, or over several legs. */
@RestController
class SearchFlightsEndpoint {

    private final Searching searching;
    private final SearchReports reports;
    private final Places places;
    private final String currency;

    SearchFlightsEndpoint(
            Searching searching,
            SearchReports reports,
            Places places,
            @Value("${skyledger.currency:EUR}") String currency) {
        this.searching = searching;
        this.reports = reports;
        this.places = places;
        this.currency = currency;
    }

    @GetMapping("/flights/search")
    FoundFlights search(@ModelAttribute SearchRequest request, Paging paging) {
        var wish = request.wish(places, currency);
        if (paging.after() != null || request.isLookAround()) {
            return searching.find(wish, paging); // the same search goes on
        }
        var begun = System.nanoTime();
        FoundFlights found = null;
        try {
            found = searching.find(wish, paging);
            return found;
        } finally {
            reports.tell(wish, found, Duration.ofNanos(System.nanoTime() - begun));
        }
    }
}
