package dev.skyledger.query.search;

import static dev.skyledger.query.search.SearchExamples.CHRISTMAS;
import static dev.skyledger.query.search.SearchExamples.leaving;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.reference.PlacesExamples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ToldSearchesTest {

    private final List<Object> told = new ArrayList<>();
    private final SearchFixture search;
    private final SearchFlightsEndpoint endpoint;

    ToldSearchesTest() throws Exception {
        var flight = leaving(1, CHRISTMAS, 9);
        search = new SearchFixture();
        search.given(flight.scheduled(), flight.opened()).indexed();
        endpoint =
                new SearchFlightsEndpoint(
                        search.searching(),
                        new SearchReports(told::add, search.clock.asClock()),
                        PlacesExamples.BUNDLED,
                        "EUR");
    }

    @AfterEach
    void close() {
        search.close();
    }

    private static SearchRequest around(int days) {
        return new SearchRequest(
                "LIS", "JFK", CHRISTMAS, null, null, 1, null, null, null, null, null, null, null,
                null, null, null, days);
    }

    @Test
    void a_look_at_the_prices_of_the_days_around_is_no_search_of_its_own() {
        assertThat(endpoint.search(around(3), search.page(1, null)).grid()).hasSize(7);
        assertThat(told).isEmpty();
    }

    @Test
    void every_other_search_is_told() {
        endpoint.search(around(3), search.page(20, null));
        endpoint.search(around(0), search.page(1, null));
        assertThat(told).hasSize(2);
    }
}
