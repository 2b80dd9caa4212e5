package dev.skyledger.stories;

import static dev.skyledger.running.FlightPlan.euros;
import static dev.skyledger.running.FlightPlan.fare;
import static dev.skyledger.running.Order.adult;
import static dev.skyledger.running.Order.younger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Node;
import dev.skyledger.running.Order;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What was offered is what is paid, or somebody says that it is not. */
class OffersAreKeptTest {

    @TempDir private static Path data;

    private static Node node;
    private static Api api;
    private static String admin;
    private static String anna;

    @BeforeAll
    static void start() {
        node = Node.start(TestDatabase.migratedUrl(), data, "skyledger.offer.good-for=6s");
        api = node.api();
        admin = api.login("admin@skyledger.test");
        anna = api.login("traveller@skyledger.test");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void an_offer_is_booked_at_its_price() {
        var flight = flight("TP501");
        var offer = offered(flight, Order.of(flight));
        var booked = book(Order.ofOffer(offer.path("offerId").asString()).paying("tok_ok"));
        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.body().path("total")).isEqualTo(offer.path("price"));
        assertThat(booked.body().path("items").path(0).path("fareCode").asString())
                .isEqualTo("FLEX");
    }

    @Test
    void children_and_infants_pay_what_the_fare_says() {
        var flight = flight("TP502");
        var family =
                Order.of(flight)
                        .and(younger("Rui", "CHILD", "2090-01-01"))
                        .and(younger("Eva", "INFANT", "2097-12-01"));
        var booked = book(family.with("items", items(flight, "FLEX")));
        assertThat(booked.status()).isEqualTo(201);
        assertThat(amount(booked.body().path("total"))).isEqualTo("295.50");
        assertThat(api.seatsFree(flight)).isEqualTo(1);
    }

    @Test
    void an_offer_is_for_the_people_that_were_counted() {
        var flight = flight("TP503");
        var offer = offered(flight, Order.of(flight)).path("offerId").asString();
        var refused = book(Order.ofOffer(offer).and(adult("Rui")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(field(refused)).isEqualTo("passengers");
    }

    @Test
    void a_price_that_has_moved_is_said_and_nothing_is_held() {
        var flight = flight("TP504");
        var offer = offered(flight, Order.of(flight)).path("offerId").asString();
        reprice(flight, "TP504", "210.00");
        var refused = book(Order.ofOffer(offer));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("price-changed");
        assertThat(amount(refused.body().path("offered"))).isEqualTo("200.00");
        assertThat(amount(refused.body().path("current"))).isEqualTo("210.00");
        await().untilAsserted(() -> assertThat(api.seatsFree(flight)).isEqualTo(2));
        var said = api.get("/bookings/" + refused.text("bookingId"), anna);
        assertThat(said.body().path("reason").path("code").asString()).isEqualTo("price-changed");
    }

    @Test
    void what_the_fare_allows_is_part_of_the_offer() {
        var flight = flight("TP507");
        var offer = offered(flight, Order.of(flight)).path("offerId").asString();
        revise(flight, plan("TP507", "200.00", 0));
        var refused = book(Order.ofOffer(offer));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("offer-expired");
        await().untilAsserted(() -> assertThat(api.seatsFree(flight)).isEqualTo(2));
    }

    @Test
    void an_old_offer_has_expired() {
        var flight = flight("TP505");
        var offer = offered(flight, Order.of(flight)).path("offerId").asString();
        await().untilAsserted(() -> {
            var refused = book(Order.ofOffer(offer));
            assertThat(refused.text("code")).isEqualTo("offer-expired");
            assertThat(refused.text("bookingId")).isNotEmpty();
        });
    }

    @Test
    void what_is_no_offer_of_ours_is_refused() {
        var flight = flight("TP506");
        var offer = offered(flight, Order.of(flight)).path("offerId").asString();
        var half = offer.substring(0, offer.length() / 2);
        for (var forged : List.of(half, "A" + offer, offer.substring(4) + "AAAA", "x")) {
            var refused = book(Order.ofOffer(forged));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(field(refused)).isEqualTo("offerId");
        }
        assertThat(book(Order.ofOffer(offer).with("items", items(flight, "FLEX"))).status())
                .isEqualTo(400);
        assertThat(book(Order.ofOffer(offer).without("offerId")).status()).isEqualTo(400);
    }

    /** The fare that is left when somebody asks for the one that is sold out. */
    private static JsonNode offered(String flight, Order order) {
        var wish = order.with("items", items(flight, "LIGHT")).with("policy", "OFFER_ALTERNATIVE");
        book(wish);
        var refused = book(wish);
        assertThat(refused.text("code")).isEqualTo("seats-unavailable");
        return refused.body().path("alternatives").path(0);
    }

    private static List<Map<String, Object>> items(String flight, String fare) {
        return List.of(Map.of("flightId", flight, "fareCode", fare));
    }

    private static String flight(String number) {
        return api.post("/admin/flights", admin, plan(number, "200.00").body()).text("flightId");
    }

    private static void reprice(String flight, String number, String price) {
        revise(flight, plan(number, price));
    }

    private static void revise(String flight, FlightPlan plan) {
        var changed =
                api.send(
                        "PUT", "/admin/flights/" + flight, admin, plan.body(), "If-Match", "\"1\"");
        assertThat(changed.status()).isEqualTo(200);
    }

    /** Three seats, one of them cheap; children and infants fly for less on the dear ones. */
    private static FlightPlan plan(String number, String price) {
        return plan(number, price, 100);
    }

    private static FlightPlan plan(String number, String price, int refundPercent) {
        var flex = new HashMap<>(fare("FLEX", price, 3));
        flex.put(
                "conditions",
                Map.of(
                        "refundPercent",
                        refundPercent,
                        "bags",
                        2,
                        "childPrice",
                        euros("90.00"),
                        "infantPrice",
                        euros("5.50")));
        return FlightPlan.of(number).economy(3, List.of(fare("LIGHT", "100.00", 1), flex));
    }

    private static Api.Answer book(Order order) {
        return api.post("/bookings", anna, order.body());
    }

    private static String field(Api.Answer refused) {
        return refused.body().path("errors").path(0).path("field").asString();
    }

    private static String amount(JsonNode money) {
        return money.path("amount").asString();
    }
}
