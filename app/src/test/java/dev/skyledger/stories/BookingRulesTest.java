package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Node;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a customer of the booking interface is told when something is not possible. */
class BookingRulesTest {

    @TempDir private static Path data;

    private static Node node;
    private static Api api;
    private static String admin;
    private static String anna;
    private static String flight;

    @BeforeAll
    static void start() {
        node = Node.start(TestDatabase.migratedUrl(), data, "skyledger.simulator.late=3s");
        api = node.api();
        admin = api.login("admin@skyledger.test");
        anna = api.login("traveller@skyledger.test");
        flight = api.flight(admin, "TP206", 50);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void seats_that_are_gone_are_a_rejected_booking_that_can_be_explained() {
        var small = api.flight(admin, "TP207", 1);
        assertThat(api.post("/bookings", anna, Api.order(small, "tok_ok")).status()).isEqualTo(201);
        var refused = api.post("/bookings", anna, Api.order(small, "tok_ok"));
        isRefused(refused, "seats-unavailable");
        var booking = booking(refused);
        assertThat(booking.text("status")).isEqualTo("REJECTED");
        assertThat(booking.body().path("reason").path("code").asString())
                .isEqualTo("seats-unavailable");
        assertThat(booking.body().path("reason").path("available").asInt(-1)).isZero();
    }

    @Test
    void another_price_than_expected_is_refused_with_both() {
        var order = Api.order(flight, "");
        order.put("expectedTotal", Map.of("amount", "90.00", "currency", "EUR"));
        var refused = api.post("/bookings", anna, order);
        isRefused(refused, "price-changed");
        assertThat(refused.body().path("offered").path("amount").asString()).isEqualTo("90.00");
        assertThat(refused.body().path("current").path("amount").asString()).isEqualTo("100.00");
        assertThat(booking(refused).text("status")).isEqualTo("REJECTED");
    }

    @Test
    void a_declined_card_leaves_a_held_booking_held_for_another() {
        var held = hold();
        var declined = pay(held, "tok_insufficient_funds");
        isRefused(declined, "payment-declined");
        assertThat(declined.body().path("retryable").asBoolean()).isTrue();
        assertThat(declined.text("payBy")).isEqualTo(held.text("payBy"));
        assertThat(booking(held).text("status")).isEqualTo("HELD");
        var paid = pay(held, "tok_ok");
        assertThat(paid.status()).isEqualTo(200);
        assertThat(paid.text("status")).isEqualTo("CONFIRMED");
        isRefused(pay(held, "tok_ok"), "booking-not-payable");
    }

    @Test
    void a_booking_is_paid_once_at_a_time_and_not_given_up_meanwhile() {
        var held = hold();
        var first = pay(held, "tok_late_ok", "Prefer", "respond-async");
        assertThat(first.status()).isEqualTo(202);
        isRefused(pay(held, "tok_ok"), "payment-in-progress");
        isRefused(cancel(held, anna), "payment-in-progress");
        await().untilAsserted(
                        () -> assertThat(booking(held).text("status")).isEqualTo("CONFIRMED"));
        assertThat(cancel(held, anna).text("status")).isEqualTo("CANCELLED");
    }

    @Test
    void giving_up_twice_is_giving_up_once() {
        var held = hold();
        assertThat(cancel(held, anna).text("status")).isEqualTo("CANCELLED");
        assertThat(cancel(held, anna).text("status")).isEqualTo("CANCELLED");
        isRefused(pay(held, "tok_ok"), "booking-not-payable");
    }

    @Test
    void who_does_not_wait_is_told_where_to_look_and_later_the_end() {
        var order = Api.order(flight, "tok_late_ok");
        String[] headers = {"Idempotency-Key", "later", "Prefer", "respond-async"};
        var accepted = api.post("/bookings", anna, order, headers);
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.headers().get("location"))
                .containsExactly("/api/v1/bookings/" + accepted.text("bookingId"));
        await().untilAsserted(
                        () -> assertThat(booking(accepted).text("status")).isEqualTo("CONFIRMED"));
        var replayed = api.post("/bookings", anna, order, headers);
        assertThat(replayed.headers().get("idempotency-replayed")).containsExactly("true");
        assertThat(replayed.text("bookingId")).isEqualTo(accepted.text("bookingId"));
        assertThat(replayed.text("status")).isEqualTo("CONFIRMED");
    }

    @Test
    void ages_count_on_the_day_of_the_flight() {
        var its = api.flight(admin, "TP208", 9);
        var tooOld = api.post("/bookings", anna, withChild(its, "2087-06-01"));
        assertThat(tooOld.status()).isEqualTo(400);
        assertThat(tooOld.body().path("errors").path(0).path("field").asString())
                .isEqualTo("passengers[1].dateOfBirth");
        await().untilAsserted(() -> assertThat(api.seatsFree(its)).isEqualTo(9));
        var young = api.post("/bookings", anna, withChild(its, "2087-06-02"));
        assertThat(young.status()).isEqualTo(201);
    }

    private static Map<String, Object> withChild(String its, String born) {
        var order = Api.order(its, "");
        order.put(
                "passengers",
                List.of(
                        Map.of("givenName", "Ana", "familyName", "Silva", "type", "ADULT"),
                        Map.of(
                                "givenName",
                                "Rui",
                                "familyName",
                                "Silva",
                                "type",
                                "CHILD",
                                "dateOfBirth",
                                born)));
        return order;
    }

    private static Api.Answer hold() {
        var held = api.post("/bookings", anna, Api.order(flight, ""));
        assertThat(held.text("status")).isEqualTo("HELD");
        return held;
    }

    private static Api.Answer pay(Api.Answer booking, String token, String... headers) {
        return api.post(
                "/bookings/" + booking.text("bookingId") + "/payment",
                anna,
                Map.of("method", "card", "token", token),
                headers);
    }

    private static Api.Answer cancel(Api.Answer booking, String token) {
        return api.send("DELETE", "/bookings/" + booking.text("bookingId"), token, null);
    }

    private static Api.Answer booking(Api.Answer answer) {
        return api.get("/bookings/" + answer.text("bookingId"), anna);
    }

    private static void isRefused(Api.Answer answer, String code) {
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("bookingId")).isNotEmpty();
    }
}
