package dev.skyledger.oldnames;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.Api;
import dev.skyledger.running.Api.Answer;
import dev.skyledger.running.OldApi;
import dev.skyledger.running.PricedFlight;
import dev.skyledger.running.SharedNode;
import dev.skyledger.running.Upload;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs of the old systems look flights up, and administer them. */
class OldFlightsTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(8300);

    private static final String NEVER = "01937a00-0000-7000-8000-0000000000ff";

    private final OldApi old = new OldApi(SharedNode.address());
    private final Api api = SharedNode.api();
    private final String admin = SharedNode.admin();
    private final String anna = SharedNode.traveller();

    @Test
    void a_flight_is_put_on_sale_changed_and_taken_out_without_any_version() {
        var number = "TP" + NUMBER.incrementAndGet();
        var scheduled = old.post("/admin/flights", admin, flight(number, "7500.00"));
        assertThat(scheduled.status()).as(scheduled.body().toString()).isEqualTo(201);
        var address = "/admin/flights/" + scheduled.text("flightId");
        assertThat(scheduled.headers().get("location").getFirst()).endsWith("/api/v1" + address);
        assertThat(priceOf(old.get(address, admin))).isEqualTo("7500.00");
        for (var price : List.of("7600.50", "7700")) {
            var changed = old.send("PUT", address, admin, flight(number, price));
            assertThat(changed.status()).as(changed.body().toString()).isEqualTo(200);
        }
        assertThat(priceOf(old.get(address + "/", admin))).isEqualTo("7700.00");
        assertThat(old.send("DELETE", address + "/", admin, "").status()).isEqualTo(204);
        assertThat(old.get(address, admin).text("status")).isEqualTo("CANCELLED");
    }

    @Test
    void a_version_that_is_said_still_counts() {
        var flight = api.flight(admin, "TP" + NUMBER.incrementAndGet(), 5);
        var address = "/admin/flights/" + flight;
        var stale = old.send("DELETE", address, admin, "", "If-Match", "\"7\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(old.send("DELETE", "/api/v1" + address, admin, "").status()).isEqualTo(428);
        assertThat(old.send("DELETE", "/admin/flights/" + NEVER, admin, "").status())
                .isEqualTo(404);
    }

    @Test
    void what_is_wrong_is_told_by_its_present_name() {
        var refused = old.post("/admin/flights", admin, flight("TP8399", "-1"));
        assertThat(refused.status()).isEqualTo(400);
        var twice = "{\"source\": \"LIS\", \"origin\": \"OPO\"}";
        assertThat(old.post("/admin/flights", admin, twice).body().at("/errors/0/field").asString())
                .isEqualTo("source");
        for (var broken : List.of("{\"source\": ", "[]", "{\"source\": 1, \"source\": 2}", "")) {
            assertThat(old.post("/admin/flights", admin, broken).status()).isEqualTo(400);
        }
    }

    @Test
    void a_file_of_flights_is_worked_off() {
        var file = (Upload.HEADER + Upload.row("FU831", 1, 90)).getBytes(UTF_8);
        var address = SharedNode.address().resolve("/admin/flights/bulk-upload/");
        var taken = Upload.sendTo(address, admin, file);
        assertThat(taken.statusCode()).isEqualTo(202);
        var job = Upload.json(taken).path("jobId").asString();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> {
                    var status = old.get("/admin/flights/bulk-upload/status/" + job + "/", admin);
                    assertThat(status.text("status")).isEqualTo("DONE");
                    assertThat(status.body().path("accepted").asInt()).isEqualTo(1);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/airports",
                "/airports/",
                "/api/v1/airports/",
                "/airports/LIS",
                "/airlines",
                "/airlines/TP/",
                "/flights/prices/LIS-JFK",
                "/flights/cheapest-dates/?source=LIS&destination=JFK&month=2099-06"
            })
    void everybody_may_look(String address) {
        var answer = old.get(address, "");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.headers()).containsKey("deprecation");
    }

    @Test
    void one_flight_is_found_by_its_id() {
        var flight = api.flight(admin, "TP" + NUMBER.incrementAndGet(), 5);
        assertThat(old.get("/flights/" + flight, "").body())
                .isEqualTo(api.get("/flights/" + flight, "").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/flights/search", "/api/v1/search", "/api/v1/search/"})
    void a_search_is_understood(String address) {
        var asked = address + "?source=LIS&destination=JFK&date=2099-06-01&limit=20&sort=";
        assertThat(old.get(asked + "price", "").status()).isIn(200, 503); // without its index
        assertThat(old.get(asked + "slowest", "").body().at("/errors/0/field").asString())
                .isEqualTo("sort");
        assertThat(old.get(asked + "price&max_colour=1", "").body().at("/errors/0/field"))
                .hasToString("\"maxColour\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/flights/flights/", "/api/flights/places/", "/api/flights/weeks"})
    void what_took_a_token_takes_one(String address) {
        assertThat(old.get(address, "").text("code")).isEqualTo("token_not_valid");
        assertThat(old.get(address, anna).body().has("items")).isTrue();
    }

    @Test
    void an_alert_has_a_number_for_its_price() {
        var answer =
                old.post(
                        "/flights/alerts/",
                        anna,
                        """
                        {"source": "LIS", "destination": "JFK", "from": "%1$s", "to": "%1$s", "adults": 1, "target": 99.5}
                        """
                                .formatted(PricedFlight.DAY));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        assertThat(answer.body().at("/target/amount").asString()).isEqualTo("99.50");
    }

    @Test
    void staff_look_after_the_house() {
        var operator = api.login("operator@skyledger.test");
        assertThat(old.get("/admin/health/", operator).status()).isEqualTo(200);
        assertThat(old.get("/admin/metrics", operator).body().asString()).contains("jvm_");
        for (var address : List.of("/airports/sync?dry_run=true", "/airlines/sync/?dry_run=true")) {
            assertThat(old.post(address, admin, "").status()).isEqualTo(200);
        }
    }

    private static String priceOf(Answer answer) {
        return answer.body().at("/cabins/0/fares/0/price/amount").asString();
    }

    private static String flight(String number, String price) {
        return """
        {"flight_number": "%s", "source": "LIS", "destination": "JFK", "departure_ts": "2099-07-01T10:00:00",
         "arrival_ts": "2099-07-01T13:00:00", "total_seats": 150, "price": %s}
        """
                .formatted(number, price);
    }
}
