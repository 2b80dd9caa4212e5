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
        node = Node.start(TestDatabase.freshUrl(), data, "skyledger.simulator.late=3s");
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
        isRefused(cancel(held, anna), "paid-booking-stands");
    }

    @Test
    void giving_up_twice_is_giving_up_once() {
        var held = hold();
        assertThat(cancel(held, anna).text("status")).isEqualTo("CANCELLED");
        assertThat(cancel(held, anna).text("status")).isEqualTo("CANCELLED");
        isRefused(pay(held, "tok_ok"), "booking-not-payable");
    }

    @Test
    void somebody_elses_booking_and_one_that_never_was_are_the_same() {
        var ben = api.newcomer("ben@example.org");
        var held = hold();
        var never = "01937a00-0000-7000-8000-0000000000ff";
        for (var id : List.of(held.text("bookingId"), never)) {
            assertThat(api.get("/bookings/" + id, ben).status()).isEqualTo(404);
            assertThat(api.get("/bookings/" + id + "/timeline", ben).status()).isEqualTo(404);
            assertThat(api.send("DELETE", "/bookings/" + id, ben, null).status()).isEqualTo(404);
            assertThat(
                            api.post(
                                            "/bookings/" + id + "/payment",
                                            ben,
                                            Map.of("method", "card", "token", "tok_ok"))
                                    .status())
                    .isEqualTo(404);
        }
        assertThat(api.get("/bookings/" + held.text("locator"), ben).status()).isEqualTo(404);
        assertThat(booking(held).text("status")).isEqualTo("HELD");
    }

    @Test
    void who_looks_after_the_house_sees_no_names() {
        var held = hold();
        for (var role : List.of("auditor", "analyst")) {
            var seen =
                    api.get(
                            "/bookings/" + held.text("bookingId"),
                            api.login(role + "@skyledger.test"));
            assertThat(seen.status()).isEqualTo(200);
            assertThat(seen.body().toString()).doesNotContain("Silva", "ana@example.org");
        }
    }

    @Test
    void staff_book_for_a_traveller_with_a_reason() {
        var order = Api.order(flight, "");
        order.put("onBehalfOf", api.get("/auth/me", anna).text("userId"));
        var unexplained = api.post("/bookings", admin, order);
        assertThat(unexplained.status()).isEqualTo(400);
        assertThat(unexplained.body().path("errors").path(0).path("field").asString())
                .isEqualTo("reason");
        order.put("reason", "asked by telephone");
        var booked = api.post("/bookings", admin, order);
        assertThat(booking(booked).status()).isEqualTo(200);
        var entry =
                api.get("/bookings/" + booked.text("bookingId") + "/timeline", anna)
                        .body()
                        .path("items")
                        .path(0);
        assertThat(entry.path("actor").path("kind").asString()).isEqualTo("STAFF");
        assertThat(entry.path("reason").asString()).isEqualTo("asked by telephone");
        assertThat(entry.path("onBehalfOf").asString()).isEqualTo(order.get("onBehalfOf"));
        var ben = api.newcomer("ben.too@example.org");
        assertThat(api.post("/bookings", ben, order).status()).isEqualTo(403);
    }

    @Test
    void the_list_is_paged_newest_first_and_filtered_by_the_day_of_departure() {
        var carla = api.newcomer("carla@example.org");
        var ids =
                List.of("", "", "tok_ok").stream()
                        .map(token -> api.post("/bookings", carla, Api.order(flight, token)))
                        .map(answer -> answer.text("bookingId"))
                        .toList();
        var first = api.get("/bookings?limit=2", carla).body();
        assertThat(first.path("items").path(0).path("bookingId").asString()).isEqualTo(ids.get(2));
        var cursor = first.path("nextCursor").asString();
        var second = api.get("/bookings?limit=2&cursor=" + cursor, carla).body();
        assertThat(second.path("items").size()).isEqualTo(1);
        assertThat(second.path("items").path(0).path("bookingId").asString()).isEqualTo(ids.get(0));
        assertThat(second.path("nextCursor").isNull()).isTrue();
        assertThat(found(carla, "status=CONFIRMED")).isEqualTo(1);
        assertThat(found(carla, "from=2099-06-01&to=2099-06-01")).isEqualTo(3);
        assertThat(found(carla, "from=2099-06-02")).isZero();
        assertThat(found(carla, "to=2099-05-31")).isZero();
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
        var free = api.seatsFree(flight);
        var tooOld = api.post("/bookings", anna, withChild("2087-06-01"));
        assertThat(tooOld.status()).isEqualTo(400);
        assertThat(tooOld.body().path("errors").path(0).path("field").asString())
                .isEqualTo("passengers[1].dateOfBirth");
        await().untilAsserted(() -> assertThat(api.seatsFree(flight)).isEqualTo(free));
        assertThat(api.post("/bookings", anna, withChild("2087-06-02")).status()).isEqualTo(201);
    }

    private static Map<String, Object> withChild(String born) {
        var order = Api.order(flight, "");
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

    private static int found(String token, String filter) {
        return api.get("/bookings?" + filter, token).body().path("items").size();
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
