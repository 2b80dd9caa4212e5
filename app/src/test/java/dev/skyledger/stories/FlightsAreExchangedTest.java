package dev.skyledger.stories;

import static dev.skyledger.running.FlightPlan.fare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Order;
import dev.skyledger.running.SharedNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Flights of a paid booking are exchanged for others, whole or not at all. */
class FlightsAreExchangedTest {

    private static Api api;
    private static String admin;
    private static String anna;

    @BeforeAll
    static void start() {
        api = SharedNode.api();
        admin = api.login("admin@skyledger.test");
        anna = api.login("traveller@skyledger.test");
    }

    @Test
    void a_dearer_flight_costs_the_difference_and_the_fee() {
        var from = flight("TP641", "100.00", "10.00");
        var to = flight("TP642", "130.00", "10.00");
        var booking = booked(from);
        var quote = quote(booking, to);
        assertThat(quote.body().path("difference").path("amount").asString()).isEqualTo("30.00");
        assertThat(quote.body().path("fee").path("amount").asString()).isEqualTo("10.00");
        assertThat(quote.body().path("due").path("amount").asString()).isEqualTo("40.00");
        assertThat(exchange(booking, quote, null).status()).isEqualTo(400);
        var exchanged = exchange(booking, quote, "tok_ok", "Idempotency-Key", "x-642");
        assertThat(exchanged.status()).as(exchanged.body().toString()).isEqualTo(200);
        assertThat(exchanged.body().path("total").path("amount").asString()).isEqualTo("130.00");
        assertThat(exchanged.body().path("items").path(0).path("status").asString())
                .isEqualTo("EXCHANGED");
        assertThat(exchanged.body().path("items").path(1).path("status").asString())
                .isEqualTo("CONFIRMED");
        assertThat(exchange(booking, quote, "tok_ok", "Idempotency-Key", "x-642").body())
                .isEqualTo(exchanged.body());
        await().untilAsserted(() -> assertThat(api.seatsFree(from)).isEqualTo(5));
        assertThat(api.seatsFree(to)).isEqualTo(4);
        await().untilAsserted(() ->
                assertThat(ledger(booking)).contains("CAPTURE 100.00", "CAPTURE 40.00"));
        assertThat(api.get(path(booking) + "/timeline", anna).body().toString())
                .contains("exchange-requested", "item-exchanged");
    }

    @Test
    void a_declined_card_leaves_everything_as_it_was() {
        var from = flight("TP643", "100.00", "0.00");
        var to = flight("TP644", "130.00", "0.00");
        var booking = booked(from);
        var refused = exchange(booking, quote(booking, to), "tok_declined");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("payment-declined");
        var after = api.get(path(booking), anna);
        assertThat(after.text("status")).isEqualTo("CONFIRMED");
        assertThat(after.body().path("total").path("amount").asString()).isEqualTo("100.00");
        await().untilAsserted(() -> assertThat(api.seatsFree(to)).isEqualTo(5));
        assertThat(api.seatsFree(from)).isEqualTo(4);
        assertThat(exchange(booking, quote(booking, to), "tok_ok").status()).isEqualTo(200);
    }

    @Test
    void the_same_price_needs_no_card() {
        var booking = booked(flight("TP645", "100.00", null));
        var quote = quote(booking, flight("TP646", "100.00", null));
        assertThat(quote.body().path("due").path("amount").asString()).isEqualTo("0.00");
        assertThat(exchange(booking, quote, null).status()).isEqualTo(200);
        var again = exchange(booking, quote, null);
        assertThat(again.status()).as("its flight is gone").isEqualTo(400);
    }

    @Test
    void a_price_that_moved_since_the_quote_is_said() {
        var to = flight("TP648", "130.00", "0.00");
        var booking = booked(flight("TP647", "100.00", "0.00"));
        var quote = quote(booking, to);
        var changed = plan("TP648", "140.00", "0.00").body();
        api.send("PUT", "/admin/flights/" + to, admin, changed, "If-Match", "\"1\"");
        var refused = exchange(booking, quote, "tok_ok");
        assertThat(refused.text("code")).isEqualTo("price-changed");
        await().untilAsserted(() -> assertThat(api.seatsFree(to)).isEqualTo(5));
    }

    @Test
    void a_quote_is_signed_and_about_one_booking() {
        var booking = booked(flight("TP649", "100.00", "0.00"));
        var other = booked(flight("TP650", "100.00", "0.00"));
        var quote = quote(booking, flight("TP651", "100.00", "0.00"));
        assertThat(exchange(other, quote, null).status()).isEqualTo(400);
        var forged =
                api.post(
                        path(booking) + "/exchange",
                        anna,
                        Map.of("quoteId", quote.text("quoteId").substring(3)));
        assertThat(forged.status()).isEqualTo(400);
        var ben = api.newcomer("ben-649@example.org");
        assertThat(api.post(path(booking) + "/exchange-quote", ben, wish(booking, "x")).status())
                .isIn(400, 404);
    }

    private static Api.Answer booked(String flight) {
        var booked = api.post("/bookings", anna, Order.of(flight).paying("tok_ok").body());
        assertThat(booked.text("status")).isEqualTo("CONFIRMED");
        await().untilAsserted(() ->
                assertThat(
                                api.get(path(booked), anna)
                                        .body()
                                        .path("payment")
                                        .path("status")
                                        .asString())
                        .isEqualTo("CAPTURED"));
        return booked;
    }

    private static Api.Answer quote(Api.Answer booking, String to) {
        var quote = api.post(path(booking) + "/exchange-quote", anna, wish(booking, to));
        assertThat(quote.status()).as(quote.body().toString()).isEqualTo(200);
        return quote;
    }

    private static Map<String, Object> wish(Api.Answer booking, String to) {
        var item = booking.body().path("items").path(0).path("itemId").asString();
        return Map.of("items", List.of(Map.of("itemId", item, "flightId", to)));
    }

    private static Api.Answer exchange(
            Api.Answer booking, Api.Answer quote, String token, String... headers) {
        var body = new HashMap<String, Object>(Map.of("quoteId", quote.text("quoteId")));
        if (token != null) {
            body.put("payment", Map.of("method", "card", "token", token));
        }
        return api.post(path(booking) + "/exchange", anna, body, headers);
    }

    private static List<String> ledger(Api.Answer booking) {
        return api.get("/simulator/payments?bookingId=" + booking.text("bookingId"), admin)
                .body()
                .path("items")
                .valueStream()
                .map(it ->
                        it.path("operation").asString()
                                + " "
                                + it.path("amount").path("amount").asString())
                .toList();
    }

    private static String flight(String number, String price, String fee) {
        var answer = api.post("/admin/flights", admin, plan(number, price, fee).body());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.text("flightId");
    }

    private static FlightPlan plan(String number, String price, String fee) {
        var conditions = new HashMap<String, Object>(Map.of("refundPercent", 0, "bags", 1));
        if (fee != null) {
            conditions.put("changeFee", FlightPlan.euros(fee));
        }
        var fare = new HashMap<>(fare("BASIC", price, 5));
        fare.put("conditions", conditions);
        return FlightPlan.of(number).economy(5, List.of(fare));
    }

    private static String path(Api.Answer booking) {
        return "/bookings/" + booking.text("bookingId");
    }
}
