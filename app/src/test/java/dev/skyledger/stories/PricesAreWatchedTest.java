package dev.skyledger.stories;

import static dev.skyledger.running.FlightPlan.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.PricedFlight;
import dev.skyledger.running.SharedNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody who waits for a price is told, once, and nobody else. */
class PricesAreWatchedTest {

    private static final LocalDate DAY = PricedFlight.DAY;

    private final Api api = SharedNode.api();
    private final String admin = SharedNode.admin();

    @Test
    void who_waits_for_a_price_is_told_once_in_the_page_and_by_mail() {
        var flight = PricedFlight.schedule(api, admin, "TP813", "OPO", "FCO", "100.00");
        var anna = api.newcomer("anna-813@example.org");
        var key = UUID.randomUUID().toString();
        var set = api.post("/flights/alerts", anna, flight.wish("90.00"), "Idempotency-Key", key);
        assertThat(set.status()).isEqualTo(201);
        assertThat(set.text("status")).isEqualTo("ACTIVE");
        assertThat(
                        api.post(
                                        "/flights/alerts",
                                        anna,
                                        flight.wish("90.00"),
                                        "Idempotency-Key",
                                        key)
                                .text("alertId"))
                .isEqualTo(set.text("alertId"));
        await().until(() -> lastSeen(anna, set).equals("100.00"));
        flight.reprice(api, admin, "85.00");
        await().until(() -> notifications(anna).size() == 1);
        flight.reprice(api, admin, "80.00");
        await().until(() -> lastSeen(anna, set).equals("80.00"));
        assertThat(notifications(anna).size()).isEqualTo(1);
        var told = notifications(anna).path(0);
        assertThat(told.path("code").asString()).isEqualTo("alert-met");
        assertThat(told.path("subject").path("id").asString()).isEqualTo(set.text("alertId"));
        await().until(() ->
                api.get("/admin/outbox", admin).body().toString().contains("anna-813@example.org"));
        var read = "/notifications/" + told.path("notificationId").asString() + "/read";
        assertThat(api.post(read, SharedNode.traveller(), null).status()).isEqualTo(404);
        assertThat(api.post(read, anna, null).status()).isEqualTo(204);
        assertThat(notifications(anna).path(0).path("read").asBoolean()).isTrue();
    }

    @Test
    void without_a_target_every_new_low_is_told_until_there_is_one() {
        var flight = PricedFlight.schedule(api, admin, "TP817", "OPO", "ATH", "100.00");
        var anna = api.newcomer("anna-817@example.org");
        var known = api.post("/flights/alerts", anna, flight.wish("1.00"));
        await().until(() -> lastSeen(anna, known).equals("100.00"));
        var wish = flight.wish("90.00");
        wish.remove("target");
        var set = api.post("/flights/alerts", anna, wish);
        assertThat(set.status()).isEqualTo(201);
        assertThat(set.body().has("target")).isFalse();
        for (var price : List.of("99.00", "110.00", "99.00", "98.00")) {
            flight.reprice(api, admin, price);
        }
        await().until(() -> notifications(anna).size() == 2);
        assertThat(notifications(anna).path(0).path("text").asString())
                .contains("98.00 EUR", "less than ever since you asked");
        var path = "/flights/alerts/" + set.text("alertId");
        var fixed = api.send("PATCH", path, anna, Map.of("target", euros("95.00")));
        assertThat(fixed.body().path("target").path("amount").asString()).isEqualTo("95.00");
        flight.reprice(api, admin, "97.00");
        flight.reprice(api, admin, "94.00");
        await().until(() -> notifications(anna).size() == 3);
        assertThat(notifications(anna).path(0).path("text").asString())
                .contains("95.00 EUR or less");
    }

    private String lastSeen(String token, Api.Answer alert) {
        return api.get("/flights/alerts/" + alert.text("alertId"), token)
                .body()
                .path("lastSeen")
                .path("price")
                .path("amount")
                .asString("");
    }

    private JsonNode notifications(String token) {
        return api.get("/notifications", token).body().path("items");
    }

    @Test
    void an_alert_is_its_owners_alone() {
        var flight = PricedFlight.none("OPO", "MAD");
        var anna = api.newcomer("anna-814@example.org");
        var ben = api.newcomer("ben-814@example.org");
        var set = api.post("/flights/alerts", anna, flight.wish("50.00"));
        var path = "/flights/alerts/" + set.text("alertId");
        assertThat(api.get(path, ben).status()).isEqualTo(404);
        assertThat(api.get(path, admin).status()).isEqualTo(404);
        assertThat(api.send("PATCH", path, ben, Map.of("status", "PAUSED")).status())
                .isEqualTo(404);
        assertThat(api.send("DELETE", path, ben, null).status()).isEqualTo(404);
        assertThat(api.get("/flights/alerts", ben).body().path("items").size()).isZero();
        assertThat(api.get("/flights/alerts", "").status()).isEqualTo(401);
    }

    @Test
    void an_alert_is_changed_paused_and_ended() {
        var flight = PricedFlight.none("OPO", "LHR");
        var anna = api.newcomer("anna-815@example.org");
        var path =
                "/flights/alerts/"
                        + api.post("/flights/alerts", anna, flight.wish("50.00")).text("alertId");
        var changed =
                api.send("PATCH", path, anna, Map.of("target", euros("60.00"), "status", "PAUSED"));
        assertThat(changed.body().path("target").path("amount").asString()).isEqualTo("60.00");
        assertThat(changed.text("status")).isEqualTo("PAUSED");
        assertThat(api.send("PATCH", path, anna, Map.of("status", "ACTIVE")).text("status"))
                .isEqualTo("ACTIVE");
        assertThat(api.send("DELETE", path, anna, null).status()).isEqualTo(204);
        assertThat(api.send("DELETE", path, anna, null).status()).isEqualTo(204);
        assertThat(api.get(path, anna).status()).isEqualTo(404);
        assertThat(api.get("/flights/alerts", anna).body().path("items").size()).isZero();
    }

    @Test
    void an_alert_that_makes_no_sense_is_refused() {
        var flight = PricedFlight.none("OPO", "LHR");
        var anna = api.newcomer("anna-816@example.org");
        for (var bad :
                List.of(
                        Map.of("target", euros("0.00")),
                        Map.of("target", Map.of("amount", "50.00", "currency", "USD")),
                        Map.of("to", DAY.minusDays(9).toString()),
                        Map.of("from", "2020-01-01", "to", "2020-01-02"),
                        Map.of("to", DAY.plusYears(3).toString()),
                        Map.of("adults", 0),
                        Map.of("adults", 9, "children", 1),
                        Map.of("infants", 2),
                        Map.of("maxStops", 3),
                        Map.of("destination", "OPO"),
                        Map.of("origin", "XXX"))) {
            var wish = flight.wish("50.00");
            wish.putAll(bad);
            assertThat(api.post("/flights/alerts", anna, wish).status())
                    .as("%s", bad)
                    .isEqualTo(400);
        }
    }
}
