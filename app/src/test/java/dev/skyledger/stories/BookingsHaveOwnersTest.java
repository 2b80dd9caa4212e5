package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.Api;
import dev.skyledger.running.SharedNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Whose bookings somebody sees, and who may act for whom. */
class BookingsHaveOwnersTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(9000);

    private final Api api = SharedNode.api();
    private final String admin = SharedNode.admin();
    private final String anna = SharedNode.traveller();
    private final String flight = api.flight(admin, "TP" + NUMBER.incrementAndGet(), 50);

    @Test
    void somebody_elses_booking_and_one_that_never_was_are_the_same() {
        var ben = api.newcomer("ben@example.org");
        var held = hold();
        var never = "01937a00-0000-7000-8000-0000000000ff";
        for (var id : List.of(held.text("bookingId"), never)) {
            assertThat(api.get("/bookings/" + id, ben).status()).isEqualTo(404);
            assertThat(api.get("/bookings/" + id + "/timeline", ben).status()).isEqualTo(404);
            assertThat(api.send("DELETE", "/bookings/" + id, ben, null).status()).isEqualTo(404);
            for (var change : List.of("/cancellation-quote", "/cancellation")) {
                assertThat(api.post("/bookings/" + id + change, ben, Map.of()).status())
                        .isEqualTo(404);
            }
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

    private int found(String token, String filter) {
        return api.get("/bookings?" + filter, token).body().path("items").size();
    }

    private Api.Answer hold() {
        var held = api.post("/bookings", anna, Api.order(flight, ""));
        assertThat(held.text("status")).isEqualTo("HELD");
        return held;
    }

    private Api.Answer booking(Api.Answer answer) {
        return api.get("/bookings/" + answer.text("bookingId"), anna);
    }
}
