package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Node;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Giving up what is paid: seats and money come back, as the fare allows, once. */
class PaidBookingsAreCancelledTest {

    private static final int SEATS = 20;

    @TempDir private static Path data;

    private static Node node;
    private static Api api;
    private static String admin;
    private static String anna;
    private static String owner;
    private static int number = 300;

    private final String flight = flexibleFlight();

    @BeforeAll
    static void start() {
        node =
                Node.start(
                        TestDatabase.migratedUrl(),
                        data,
                        "skyledger.provider.retry-at-most=500ms",
                        "skyledger.sweep.every=1s",
                        "skyledger.sweep.step-within=2s");
        api = node.api();
        admin = api.login("admin@skyledger.test");
        anna = api.login("traveller@skyledger.test");
        owner = api.get("/auth/me", anna).text("userId");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void a_quote_says_what_comes_back_and_is_kept() {
        var booking = paid("tok_ok");
        var quote = quote(booking, Map.of());
        assertThat(amount(quote, "refund")).isEqualTo("160.00");
        assertThat(amount(quote, "fee")).isEqualTo("40.00");
        assertThat(quote.body().path("lines").size()).isEqualTo(2);
        var cancelled = cancel(booking, Map.of("quoteId", quote.text("quoteId")), anna);
        assertThat(cancelled.text("status")).isEqualTo("CANCELLED");
        assertThat(cancel(booking, Map.of("quoteId", quote.text("quoteId")), anna).text("status"))
                .isEqualTo("CANCELLED");
        isPaidBack(booking, "160.00");
        await().untilAsserted(() -> assertThat(api.seatsFree(flight)).isEqualTo(SEATS));
    }

    @Test
    void one_of_two_withdraws_and_the_other_follows() {
        var booking = paid("tok_ok");
        var who = booking.body().path("passengers").path(1).path("passengerId").asString();
        var quote = quote(booking, Map.of("passengers", List.of(who)));
        assertThat(amount(quote, "refund")).isEqualTo("80.00");
        var left = cancel(booking, Map.of("quoteId", quote.text("quoteId")), anna);
        assertThat(left.text("status")).isEqualTo("CONFIRMED");
        assertThat(left.body().path("items").path(0).path("passengers").size()).isEqualTo(1);
        await().untilAsserted(() -> assertThat(api.seatsFree(flight)).isEqualTo(SEATS - 1));
        isPaidBack(booking, "80.00");
        assertThat(api.send("DELETE", path(booking), anna, null).text("status"))
                .isEqualTo("CANCELLED");
        isPaidBack(booking, "160.00");
        await().untilAsserted(() -> assertThat(api.seatsFree(flight)).isEqualTo(SEATS));
        assertThat(ledger(booking))
                .containsExactlyInAnyOrder(
                        "AUTHORISE AUTHORISED",
                        "CAPTURE CAPTURED",
                        "REFUND REFUNDED",
                        "REFUND REFUNDED");
    }

    @Test
    void a_refund_that_fails_is_tried_until_it_works() {
        var booking = paid("tok_refund_fails_once");
        cancel(booking, Map.of(), anna);
        isPaidBack(booking, "160.00");
        await().until(() ->
                codes(booking).containsAll(List.of("refund-failed", "payment-refunded")));
    }

    @Test
    void staff_cancel_for_a_traveller_and_say_why() {
        var booking = paid("tok_ok");
        var unexplained = cancel(booking, Map.of(), admin);
        assertThat(unexplained.status()).isEqualTo(400);
        assertThat(unexplained.body().path("errors").path(0).path("field").asString())
                .isEqualTo("reason");
        assertThat(cancel(booking, Map.of("reason", "a call by the traveller"), admin).status())
                .isEqualTo(200);
        await().until(() -> codes(booking).contains("booking-cancelled"));
        var entry =
                StreamSupport.stream(timeline(booking).spliterator(), false)
                        .filter(it -> it.path("code").asString().equals("booking-cancelled"))
                        .findFirst()
                        .orElseThrow();
        assertThat(entry.path("actor").path("kind").asString()).isEqualTo("STAFF");
        assertThat(entry.path("onBehalfOf").asString()).isEqualTo(owner);
        assertThat(entry.path("reason").asString()).isEqualTo("a call by the traveller");
    }

    @Test
    void a_quote_of_nothing_is_refused_and_the_same_key_is_the_same_quote() {
        var booking = paid("tok_ok");
        var nowhere = "01937a00-0000-7000-8000-0000000000ff";
        assertThat(cancel(booking, Map.of("quoteId", nowhere), anna).status()).isEqualTo(404);
        assertThat(quote(booking, Map.of("passengers", List.of(nowhere))).status()).isEqualTo(400);
        var first = quote(booking, Map.of(), "Idempotency-Key", "the same");
        var again = quote(booking, Map.of(), "Idempotency-Key", "the same");
        assertThat(again.text("quoteId")).isEqualTo(first.text("quoteId"));
    }

    private static String flexibleFlight() {
        var fare =
                Map.of(
                        "fareCode",
                        "FLEX",
                        "price",
                        FlightPlan.euros("100.00"),
                        "seats",
                        SEATS,
                        "conditions",
                        Map.of("refundPercent", 80, "bags", 1));
        var plan = FlightPlan.of("TP" + number++).economy(SEATS, List.of(fare));
        var answer = api.post("/admin/flights", admin, plan.body());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer.text("flightId");
    }

    private Api.Answer paid(String token) {
        var order = Api.order(flight, token);
        var person = Map.of("givenName", "Ana", "familyName", "Silva", "type", "ADULT");
        order.put("passengers", List.of(person, person));
        var booking = api.post("/bookings", anna, order);
        assertThat(booking.text("status")).isEqualTo("CONFIRMED");
        await().until(() -> ledger(booking).contains("CAPTURE CAPTURED"));
        return booking;
    }

    private static void isPaidBack(Api.Answer booking, String amount) {
        await().untilAsserted(() -> {
            var payment = api.get(path(booking), anna).body().path("payment");
            assertThat(payment.path("refunded").path("amount").asString("")).isEqualTo(amount);
            assertThat(payment.path("status").asString()).isEqualTo("PARTLY_REFUNDED");
        });
    }

    private static Api.Answer quote(Api.Answer booking, Object body, String... headers) {
        return api.post(path(booking) + "/cancellation-quote", anna, body, headers);
    }

    private static Api.Answer cancel(Api.Answer booking, Object body, String token) {
        return api.post(path(booking) + "/cancellation", token, body);
    }

    private static String amount(Api.Answer quote, String field) {
        return quote.body().path(field).path("amount").asString();
    }

    private static String path(Api.Answer booking) {
        return "/bookings/" + booking.text("bookingId");
    }

    private static tools.jackson.databind.JsonNode timeline(Api.Answer booking) {
        return api.get(path(booking) + "/timeline", anna).body().path("items");
    }

    private static List<String> codes(Api.Answer booking) {
        return StreamSupport.stream(timeline(booking).spliterator(), false)
                .map(it -> it.path("code").asString())
                .toList();
    }

    private static List<String> ledger(Api.Answer booking) {
        var entries = api.get("/simulator/payments?bookingId=" + booking.text("bookingId"), admin);
        return StreamSupport.stream(entries.body().path("items").spliterator(), false)
                .map(it -> it.path("operation").asString() + " " + it.path("outcome").asString())
                .toList();
    }
}
