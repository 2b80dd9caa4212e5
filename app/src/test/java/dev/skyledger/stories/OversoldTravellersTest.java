package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.Bookings;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Order;
import dev.skyledger.running.SharedNode;
import dev.skyledger.running.Trade;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A smaller aircraft comes: somebody is asked for a seat, and flies otherwise or is paid back. */
class OversoldTravellersTest {

    private static final Duration A_WHILE = Duration.ofSeconds(45);

    /** Nothing else flies around it, so what else flies is known. */
    private static final String DAY = "2097-08-01";

    private final Api api = SharedNode.api();
    private final String admin = SharedNode.admin();
    private final String anna = SharedNode.traveller();
    private final Bookings bookings = new Bookings(api, anna, admin);
    private final Trade trade = new Trade(api, admin, anna);

    private static Map<String, Object> cabin(String name, int seats, String price) {
        var fare = Trade.fare("BASIC", price, null, 0);
        fare.put("seats", seats);
        return Map.of("cabin", name, "capacity", seats, "fares", List.of(fare));
    }

    private static FlightPlan plan(String number, Map<?, ?>... cabins) {
        return FlightPlan.of(number)
                .without("totalSeats")
                .without("price")
                .with("cabins", List.of(cabins))
                .on(DAY);
    }

    private Api.Answer revised(String flight, FlightPlan plan) {
        return api.send("PUT", "/admin/flights/" + flight, admin, plan.body(), "If-Match", "\"1\"");
    }

    private Api.Answer booked(String flight, String cabin) {
        var item = Map.of("flightId", flight, "cabin", cabin);
        return trade.booked(Order.of(flight).with("items", List.of(item)), "tok_ok");
    }

    private JsonNode oversale(String flight) {
        var path = "/admin/oversales?flightId=" + flight;
        return api.get(path, admin).body().path("items").path(0);
    }

    private Api.Answer ask(String flight, Api.Answer... asked) {
        var ids = Stream.of(asked).map(it -> it.text("bookingId")).toList();
        return api.post(
                "/admin/oversales/"
                        + oversale(flight).path("oversaleId").asString()
                        + "/seat-requests",
                admin,
                Map.of("bookings", ids, "reason", "a smaller aircraft"));
    }

    private static String[] locators(Api.Answer... bookings) {
        return Stream.of(bookings).map(it -> it.text("locator")).toArray(String[]::new);
    }

    private void isAsked(Api.Answer booking) {
        await().atMost(A_WHILE)
                .until(() ->
                        bookings.change(booking, 0).path("kind").asString().equals("OVERSOLD"));
    }

    @Test
    void a_cabin_goes_away_and_its_travellers_sit_elsewhere_or_fly_another_day() {
        var business = cabin("BUSINESS", 3, "300.00");
        var economy = cabin("ECONOMY", 9, "100.00");
        var first = cabin("FIRST", 1, "900.00");
        var flight = trade.scheduled(plan("TP811", economy, business, first));
        var next = trade.scheduled(plan("TP812", business).on("2097-08-02"));
        await().atMost(A_WHILE).until(() -> api.seatsFree(next) == 3);
        var down = booked(flight, "BUSINESS");
        var up = booked(flight, "BUSINESS");
        var elsewhere = booked(flight, "BUSINESS");
        var without = plan("TP811", economy, first);
        assertThat(revised(flight, without).text("code")).isEqualTo("capacity-below-sold");
        var allowed = without.with("allowOversale", true).with("reason", "a smaller aircraft");
        assertThat(revised(flight, allowed).status()).isEqualTo(200);
        assertThat(oversale(flight).path("remaining").asInt()).isEqualTo(3);

        assertThat(ask(flight, down, up, elsewhere).status()).isEqualTo(200);
        Stream.of(down, up, elsewhere).forEach(this::isAsked);
        assertThat(oversale(flight).path("holders").findValuesAsString("locator"))
                .containsExactlyInAnyOrder(locators(down, up, elsewhere));
        assertThat(oversale(flight).path("asked").findValuesAsString("locator"))
                .containsExactlyInAnyOrder(locators(down, up, elsewhere));
        assertThat(oversale(flight).path("asked").findValuesAsString("answer")).isEmpty();
        assertThat(bookings.change(down, 0).path("alternatives").findValuesAsString("offerId"))
                .containsExactly(flight + "-FIRST", flight + "-ECONOMY", next);
        assertThat(bookings.decide(down, 0, "ACCEPT").text("code")).isEqualTo("cabin-oversold");

        var lower = bookings.take(down, 0, flight + "-ECONOMY");
        assertThat(lower.status()).as("%s", lower.body()).isEqualTo(200);
        assertThat(Trade.amount(lower, "total")).isEqualTo("100.00");
        assertThat(lower.body().at("/items/1/cabin").asString()).isEqualTo("ECONOMY");
        assertThat(bookings.take(up, 0, flight + "-FIRST").status()).isEqualTo(200);
        assertThat(bookings.take(elsewhere, 0, next).status()).isEqualTo(200);
        trade.keeps(down, "100.00");
        trade.keeps(up, "300.00");
        trade.keeps(elsewhere, "300.00");
        await().atMost(A_WHILE)
                .until(() -> oversale(flight).path("status").asString().equals("RESOLVED"));
        assertThat(oversale(flight).path("resolution").asString()).isEqualTo("SEATS_RETURNED");
        assertThat(oversale(flight).path("asked").findValuesAsString("answer"))
                .containsExactly("SEATS_RETURNED", "SEATS_RETURNED", "SEATS_RETURNED");
        assertThat(ask(flight, down).text("code")).isEqualTo("oversale-over");
    }

    @Test
    void who_takes_the_money_makes_room_for_who_was_asked_too() {
        var flight = trade.scheduled(plan("TP813", cabin("ECONOMY", 2, "100.00")));
        var paidBack = booked(flight, "ECONOMY");
        var stays = booked(flight, "ECONOMY");
        var smaller = plan("TP813", cabin("ECONOMY", 1, "100.00")).with("allowOversale", true);
        assertThat(revised(flight, smaller).status()).isEqualTo(200);
        assertThat(ask(flight, paidBack, stays).status()).isEqualTo(200);
        isAsked(paidBack);
        isAsked(stays);
        assertThat(bookings.decide(paidBack, 0, "REFUND").status()).isEqualTo(200);
        trade.keeps(paidBack, "0.00");
        await().atMost(A_WHILE).until(() -> bookings.change(stays, 0).isMissingNode());
        assertThat(bookings.status(stays)).isEqualTo("CONFIRMED");
        assertThat(bookings.codes(stays)).contains("schedule-change-accepted");
        await().atMost(A_WHILE)
                .untilAsserted(() ->
                        assertThat(oversale(flight).path("asked").findValuesAsString("answer"))
                                .containsExactlyInAnyOrder("SEATS_RETURNED", "SEATS_KEPT"));
        trade.keeps(stays, "100.00");
    }

    @Test
    void what_cannot_be_asked_is_said() {
        var flight = trade.scheduled(plan("TP814", cabin("ECONOMY", 2, "100.00")));
        var mine = booked(flight, "ECONOMY");
        booked(flight, "ECONOMY");
        var path = "/admin/oversales/" + flight + "-ECONOMY-1/seat-requests";
        var wish = Map.of("bookings", List.of(mine.text("bookingId")), "reason", "why");
        assertThat(api.post(path, admin, wish).status()).isEqualTo(404);
        assertThat(api.post(path, anna, wish).status()).isEqualTo(403);
        assertThat(api.post(path, admin, Map.of("bookings", List.of(), "reason", "why")).status())
                .isEqualTo(400);
        var asNew = plan("TP815", cabin("ECONOMY", 2, "100.00")).with("allowOversale", true);
        assertThat(api.post("/admin/flights", admin, asNew.body()).status()).isEqualTo(400);
        var elsewhere = plan("TP814", cabin("ECONOMY", 2, "100.00")).with("destination", "BOS");
        var refused = revised(flight, elsewhere);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("detail")).contains("schedule that flight, and cancel this one");
    }
}
