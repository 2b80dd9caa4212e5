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

    private static SearchRequest around(int days, boolean lookAround) {
        return new SearchRequest(
                "LIS",
                "JFK",
                CHRISTMAS,
                null,
                null,
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                days,
                lookAround);
    }

    @Test
    void who_only_looks_at_the_prices_of_the_days_around_has_searched_before() {
        assertThat(endpoint.search(around(3, true), search.page(1, null)).grid()).hasSize(7);
        assertThat(told).isEmpty();
    }

    @Test
    void every_other_search_is_told() {
        endpoint.search(around(3, false), search.page(1, null));
        endpoint.search(around(0, false), search.page(20, null));
        assertThat(told).hasSize(2);
    }
}
