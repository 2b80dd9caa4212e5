package dev.skyledger.query.search;

import static dev.skyledger.query.search.SearchExamples.leaving;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.skyledger.platform.HttpServer;
import dev.skyledger.platform.TestSearchNode;
import dev.skyledger.platform.offer.OfferSeal;
import dev.skyledger.platform.personal.PersonalDataExamples;
import dev.skyledger.platform.reference.Places;
import dev.skyledger.platform.reference.PlacesExamples;
import dev.skyledger.query.search.FlightSearchProjection.Happened;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

class SearchOverHttpTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 1);
    private static final String ROUTE = "origin=LIS&destination=JFK&date=2027-06-01";

    private static SearchFixture index;
    private static HttpServer server;

    @BeforeAll
    static void start() throws Exception {
        index = new SearchFixture();
        server =
                HttpServer.of(
                        Parts.class, List.of("flight_search"), "skyledger.limits.enabled=false");
        for (int number = 1; number <= 3; number++) {
            var flight = leaving(number, DAY, 8 + number);
            server.bean(FlightRows.class)
                    .fold(
                            Map.of(
                                    flight.id(),
                                    List.of(
                                            new Happened(2L * number, flight.scheduled()),
                                            new Happened(2L * number + 1, flight.opened()))));
        }
        await().atMost(Duration.ofSeconds(10))
                .until(() -> server.bean(FlightIndex.class).position().orElse(0) == 7);
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

    @Test
    void an_answer_has_the_form_that_clients_rely_on() {
        var answer = search(ROUTE + "&adults=2&infants=1");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(names(answer.json()))
                .containsExactlyInAnyOrder("items", "facets", "asOf", "stale", "nextCursor");
        var item = answer.json().path("items").path(0);
        assertThat(names(item))
                .containsExactlyInAnyOrder(
                        "offerId",
                        "price",
                        "pricePerType",
                        "durationMinutes",
                        "stops",
                        "legs",
                        "otherFares");
        assertThat(item.path("price").toString())
                .isEqualTo("{\"amount\":\"630.00\",\"currency\":\"EUR\"}");
        var leg = item.path("legs").path(0);
        assertThat(leg.path("departure").asString()).isEqualTo("2027-06-01T09:00:00+01:00");
        assertThat(leg.path("arrival").asString()).isEqualTo("2027-06-01T12:00:00-04:00");
        assertThat(names(leg.path("segments").path(0)))
                .containsExactlyInAnyOrder(
                        "flightId",
                        "flightNumber",
                        "airline",
                        "origin",
                        "destination",
                        "departure",
                        "arrival",
                        "cabin",
                        "fareCode",
                        "seatsLeft");
        assertThat(names(item.path("otherFares").path(0)))
                .containsExactlyInAnyOrder(
                        "offerId", "fareCode", "price", "conditions", "seatsLeft");
        assertThat(answer.json().path("facets").path("airlines").path(0).toString())
                .isEqualTo("{\"value\":\"TP\",\"count\":3}");
        assertThat(answer.json().path("nextCursor").isNull()).isTrue();
    }

    private static List<String> names(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    @Test
    void a_cursor_leads_on_and_belongs_to_its_query() {
        search(ROUTE.replace("LIS", "lis") + "&limit=2"); // remembered, for the next as well
        var first = search(ROUTE + "&limit=2");
        var cursor = first.text("nextCursor");
        assertThat(search(ROUTE + "&limit=2&cursor=" + cursor).json().path("items").size())
                .isEqualTo(1);
        var foreign = search(ROUTE + "&limit=2&adults=2&cursor=" + cursor);
        assertThat(foreign.status()).isEqualTo(400);
        assertThat(foreign.text("code")).isEqualTo("cursor-invalid");
    }

    @Test
    void a_city_or_its_code_means_its_airports() {
        var answer =
                search("origin=Lisboa&destination=NYC&date=2027-06-01&passengers=2&sort=departure");
        assertThat(answer.json().path("items").size()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "origin=Nowhere&destination=JFK&date=2027-06-01, unknown-place, origin",
        "origin=LIS&destination=XXX&date=2027-06-01, unknown-place, destination",
        "destination=JFK&date=2027-06-01, invalid-request, origin",
        "origin=LIS&destination=JFK&date=tomorrow, invalid-request, date",
        "origin=LIS&destination=JFK&date=2027-06-01&adults=9&children=1, invalid-request, adults",
        "origin=LIS&destination=JFK&date=2027-06-01&infants=2, invalid-request, adults",
        "origin=LIS&destination=JFK&date=2027-06-01&adults=1&passengers=2, invalid-request,"
                + " passengers",
        "origin=LIS&destination=JFK&date=2027-06-01&sort=luck, invalid-request, sort",
        "origin=LIS&destination=JFK&date=2027-06-01&maxStops=3, invalid-request, maxStops",
        "origin=LIS&destination=JFK&date=2027-06-01&maxPrice=1.234, invalid-request, maxPrice",
        "origin=LIS&destination=JFK&date=2027-06-01&cabin=COACH, invalid-request, cabin",
        "origin=LIS&destination=JFK, invalid-request, date",
        "origin=LIS&destination=LIS&date=2027-06-01, invalid-request, destination",
        "origin=LIS&destination=JFK&date=2027-06-01&returnDate=2027-05-31, invalid-request,"
                + " returnDate",
        "origin=LIS&destination=JFK&date=2027-06-01&flexDays=4, invalid-request, flexDays",
        "origin=LIS&destination=JFK&date=2027-06-01&nonsense=3, invalid-request, nonsense",
        "leg=LIS-JFK-2027-06-01, invalid-request, leg",
        "leg=LIS-JFK-2027-06-01&leg=JFK-LIS-2027-05-30, invalid-request, leg",
        "leg=LIS-JFK-2027-06-01&leg=JFK-LIS-soon, invalid-request, leg",
        "leg=LIS-JFK-2027-06-01&leg=JFK-XXX-2027-06-09, unknown-place, leg",
        "leg=LIS-JFK-2027-06-01&leg=JFK-LIS-2027-06-09&date=2027-06-01, invalid-request, date",
        "leg=LIS-JFK-2027-06-01&leg=JFK-LIS-2027-06-09&flexDays=1, invalid-request, flexDays",
    })
    void what_is_not_understood_is_refused_and_named(String query, String code, String field) {
        var answer = search(query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.json().path("errors").path(0).path("field").asString()).isEqualTo(field);
    }

    @Test
    void filters_are_understood() {
        var answer =
                search(
                        ROUTE
                                + "&airlines=TP,IB&departAfter=10:00&departBefore=10:59&maxPrice=300.00"
                                + "&cabin=ECONOMY&maxStops=1&sort=fastest");
        assertThat(answer.json().path("items").size()).as(answer.body()).isEqualTo(1);
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"dev.skyledger.query.search", "dev.skyledger.platform.connections"})
    static class Parts {

        @Bean
        ElasticsearchClient client() {
            return SearchFixture.client(TestSearchNode.address().uri());
        }

        @Bean
        Places places() {
            return PlacesExamples.BUNDLED;
        }

        @Bean
        ToldEvents log() {
            return new ToldEvents();
        }

        @Bean
        OfferSeal offerSeal() {
            return new OfferSeal(PersonalDataExamples.systemSeal(), Duration.ofMinutes(20));
        }
    }
}
