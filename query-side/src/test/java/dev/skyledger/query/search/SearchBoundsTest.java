package dev.skyledger.query.search;

import static dev.skyledger.query.search.SearchExamples.leaving;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.HttpServer;
import dev.skyledger.query.search.FlightSearchProjection.Happened;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody means who looks for a flight. */
class SearchBoundsTest {

    private static final String ROUTE = "origin=LIS&destination=JFK";

    private static SearchFixture index;
    private static HttpServer server;

    @BeforeAll
    static void start() throws Exception {
        index = new SearchFixture();
        server =
                HttpServer.of(
                        SearchOverHttpTest.Parts.class,
                        List.of("flight_search"),
                        "skyledger.limits.enabled=false");
        var flight = leaving(1, LocalDate.of(2027, 6, 1), 9);
        server.bean(FlightRows.class)
                .fold(
                        Map.of(
                                flight.id(),
                                List.of(
                                        new Happened(2, flight.scheduled()),
                                        new Happened(3, flight.opened()))));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> server.bean(FlightIndex.class).position().orElse(0) == 3);
        index.refresh();
    }

    @AfterAll
    static void stop() {
        server.close();
        index.close();
    }

    private static HttpServer.Answer search(String query) {
        return server.get("/api/v1/flights/search?" + query);
    }

    @ParameterizedTest
    @CsvSource({
        ROUTE + "&date=2027-06-01&maxPrice=1e999999999, maxPrice",
        ROUTE + "&date=2027-06-01&maxPrice=1e-999999999, maxPrice",
        ROUTE + "&date=%2B999999999-12-31, date",
        ROUTE + "&date=-999999999-01-01, date",
        ROUTE + "&date=1/2/27, date",
        ROUTE + "&date=2027-06-01&returnDate=%2B10000-01-01, returnDate",
        "leg=LIS-JFK-0000-06-01&leg=JFK-LIS-2027-06-09, leg",
    })
    void numbers_and_years_without_measure_are_refused(String query, String field) {
        var answer = search(query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    void nothing_leaves_on_the_first_or_the_last_of_days(String day) {
        var answer = search(ROUTE + "&flexDays=3&date=" + day);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("items").size()).isZero();
    }
}
