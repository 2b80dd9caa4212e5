package dev.skyledger.stories;

import static dev.skyledger.running.FlightPlan.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.TestSearchNode;
import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Node;
import dev.skyledger.running.OldApi;
import dev.skyledger.running.Order;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A journey is found, booked by its offer, and gone as soon as one of its flights is. */
class JourneysAreFoundTest {

    private static final Duration SOON = Duration.ofSeconds(2);

    @TempDir private static Path data;

    private static Node node;
    private static Api api;
    private static String admin;
    private static String anna;

    @BeforeAll
    static void start() {
        var index = TestSearchNode.address();
        node =
                Node.start(
                        TestDatabase.migratedUrl(),
                        data,
                        "spring.elasticsearch.uris=" + index.uri(),
                        "spring.elasticsearch.api-key=" + index.token());
        api = node.api();
        admin = api.login("admin@skyledger.test");
        anna = api.login("traveller@skyledger.test");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> search("origin=LIS&destination=JFK&date=2098-01-01").status() == 200);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void there_and_back_over_another_airport_is_booked_as_it_was_offered() {
        flight("TP701", "LIS", "MAD", "2098-03-01T08:00", "2098-03-01T10:20", 20);
        flight("TP702", "MAD", "JFK", "2098-03-01T12:00", "2098-03-01T14:30", 20);
        flight("TP703", "JFK", "LIS", "2098-03-08T20:00", "2098-03-09T08:00", 20);
        var route = "origin=Lisboa&destination=NYC&date=2098-03-01&returnDate=2098-03-08";
        var party = "&adults=2&infants=1";
        soon().until(() -> items(route + party).size() == 1);
        var item = items(route + party).path(0);
        assertThat(item.path("price").path("amount").asString()).isEqualTo("630.00");
        assertThat(item.path("legs").path(0).path("segments").size()).isEqualTo(2);
        var order =
                Order.ofOffer(item.path("offerId").asString())
                        .and(Order.adult("Rui"))
                        .and(Order.younger("Eva", "INFANT", "2097-06-01"))
                        .paying("tok_ok");
        var booked = api.post("/bookings", anna, order.body());
        assertThat(booked.status()).as(booked.body().toString()).isEqualTo(201);
        assertThat(booked.text("status")).isEqualTo("CONFIRMED");
        assertThat(booked.body().path("items").size()).isEqualTo(3);
        assertThat(booked.body().path("total")).isEqualTo(item.path("price"));
    }

    @Test
    void what_is_sold_out_is_gone_within_two_seconds_with_everything_that_needs_it() {
        flight("TP711", "LIS", "MAD", "2098-04-01T08:00", "2098-04-01T10:20", 1);
        flight("TP712", "MAD", "BCN", "2098-04-01T12:00", "2098-04-01T13:20", 5);
        var direct = "origin=LIS&destination=MAD&date=2098-04-01";
        var connecting = "origin=LIS&destination=BCN&date=2098-04-01";
        soon().until(() -> items(direct).size() == 1 && items(connecting).size() == 1);
        var offer = items(direct).path(0).path("offerId").asString();
        var booked = api.post("/bookings", anna, Order.ofOffer(offer).paying("tok_ok").body());
        assertThat(booked.status()).isEqualTo(201);
        soon().until(() -> items(direct).isEmpty() && items(connecting).isEmpty());
    }

    @Test
    void what_is_cancelled_is_gone_within_two_seconds() {
        var flight = flight("TP721", "OPO", "MAD", "2098-05-01T08:00", "2098-05-01T10:20", 9);
        var route = "origin=OPO&destination=MAD&date=2098-05-01";
        soon().until(() -> items(route).size() == 1);
        var etag = "\"" + api.get("/admin/flights/" + flight, admin).text("version") + "\"";
        assertThat(api.send("DELETE", "/admin/flights/" + flight, admin, null, "If-Match", etag))
                .matches(answer -> answer.status() < 300);
        soon().until(() -> items(route).isEmpty());
    }

    @Test
    void all_is_made_anew_and_no_search_fails() {
        flight("TP731", "FAO", "LIS", "2098-06-01T08:00", "2098-06-01T08:50", 9);
        var route = "origin=FAO&destination=LIS&date=2098-06-01";
        soon().until(() -> items(route).size() == 1);
        var auditor = api.login("auditor@skyledger.test");
        var projection = "/audit/projections/flight-search";
        var before = api.get(projection, auditor).body().path("generation").asLong();
        assertThat(api.post(projection + "/rebuild", anna, null).status()).isEqualTo(403);
        assertThat(api.post(projection + "/rebuild", auditor, null).status()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> {
                    assertThat(items(route).size()).isEqualTo(1);
                    var progress = api.get(projection, auditor);
                    return "LIVE".equals(progress.text("status"))
                            && progress.body().path("generation").asLong() > before;
                });
    }

    @Test
    void programs_of_older_systems_find_the_same() {
        var flight = flight("TP741", "LIS", "FNC", "2098-07-01T08:00", "2098-07-01T09:50", 9);
        soon().until(() -> items("origin=LIS&destination=FNC&date=2098-07-01").size() == 1);
        var query = "source=LIS&destination=FNC&date=2098-07-01&sort=fastest&limit=5";
        for (var address : List.of("/api/v1/search?", "/flights/search/?")) {
            var found = new OldApi(node.address()).get(address + query, "").body();
            assertThat(found.at("/items/0/legs/0/segments/0/flightId").asString())
                    .isEqualTo(flight);
        }
    }

    private static ConditionFactory soon() {
        return await().atMost(SOON).pollInterval(Duration.ofMillis(20));
    }

    private static Api.Answer search(String query) {
        return api.get("/flights/search?" + query, "");
    }

    private static JsonNode items(String query) {
        var answer = search(query);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body().path("items");
    }

    private static String flight(
            String number, String from, String to, String leaves, String arrives, int seats) {
        var plan =
                FlightPlan.of(number)
                        .with("origin", from)
                        .with("destination", to)
                        .with("departure", leaves)
                        .with("arrival", arrives)
                        .with("totalSeats", seats)
                        .with("price", euros("100.00"));
        return api.post("/admin/flights", admin, plan.body()).text("flightId");
    }
}
