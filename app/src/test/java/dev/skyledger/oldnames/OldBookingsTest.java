package dev.skyledger.oldnames;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.Api;
import dev.skyledger.running.Api.Answer;
import dev.skyledger.running.OldApi;
import dev.skyledger.running.SharedNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Programs of the old systems take seats first and say later for whom. */
class OldBookingsTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(8100);

    private final OldApi old = new OldApi(SharedNode.address());
    private final Api api = SharedNode.api();
    private final String anna = SharedNode.traveller();
    private final String annasId = old.get("/auth/me", anna).text("userId");
    private final String flight =
            api.flight(SharedNode.admin(), "TP" + NUMBER.incrementAndGet(), 20);

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/booking", "/bookings", "/bookings/", "/api/bookings/"})
    void seats_are_held_for_people_who_are_named_before_they_pay(String address) {
        var held = old.post(address, anna, seats(annasId, 2));
        assertThat(held.status()).as(held.body().toString()).isEqualTo(201);
        assertThat(held.text("status")).isEqualTo("HELD");
        assertThat(held.body().at("/total/amount").asString()).isEqualTo("200.00");
        assertThat(held.body().at("/contact/email").asString())
                .isEqualTo("traveller@skyledger.test");
        assertThat(passengers(held)).hasSize(2).noneMatch(it -> it.has("givenName"));
        assertThat(api.seatsFree(flight)).isEqualTo(18);
        var path = "/bookings/" + held.text("bookingId");
        var unnamed = pay(path);
        assertThat(unnamed.status()).isEqualTo(409);
        assertThat(unnamed.text("code")).isEqualTo("passengers-unnamed");
        assertThat(unnamed.body().path("passengers")).hasSize(2);
        for (var passenger : passengers(held)) {
            assertThat(name(path, passenger).status()).isEqualTo(200);
        }
        var paid = pay(path);
        assertThat(paid.status()).as(paid.body().toString()).isEqualTo(200);
        assertThat(paid.text("status")).isEqualTo("CONFIRMED");
        assertThat(passengers(paid))
                .allMatch(it -> it.path("familyName").asString().equals("Silva"));
    }

    @Test
    void named_people_are_booked_as_they_are() {
        var order =
                """
                {"flight_id": "%s", "passengers": [{"given_name": "Ana", "family_name": "Silva", "type": "ADULT"}],
                 "contact": {"email": "ana@example.org"}}
                """
                        .formatted(flight);
        var held = old.post("/bookings", anna, order);
        assertThat(held.status()).as(held.body().toString()).isEqualTo(201);
        assertThat(passengers(held).getFirst().path("givenName").asString()).isEqualTo("Ana");
    }

    @Test
    void bookings_are_found_by_their_old_addresses() {
        var held = old.post("/api/v1/booking", anna, seats(annasId, 1));
        for (var address : List.of("/bookings/", "/bookings")) {
            assertThat(old.get(address + "?limit=5", anna).body().at("/items/0/bookingId"))
                    .isEqualTo(held.body().path("bookingId"));
        }
        assertThat(old.get("/api/bookings/", anna).status()).isEqualTo(200);
        assertThat(old.get("/bookings/" + held.text("locator") + "/", anna).text("bookingId"))
                .isEqualTo(held.text("bookingId"));
    }

    @Test
    void only_staff_book_for_somebody_else() {
        var ben = api.newcomer("ben-old@example.org");
        for (var user : List.of(annasId, "7")) {
            var refused = old.post("/api/v1/booking", ben, seats(user, 1));
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.text("detail")).isEqualTo("Permission denied");
        }
        var booked = old.post("/api/v1/booking", SharedNode.admin(), seats(annasId, 1));
        assertThat(booked.status()).as(booked.body().toString()).isEqualTo(201);
        var path = "/bookings/" + booked.text("bookingId");
        assertThat(old.get(path, anna).body().at("/contact/email").asString())
                .isEqualTo("traveller@skyledger.test");
        var first = old.get(path + "/timeline", anna).body().at("/items/0");
        assertThat(first.at("/actor/kind").asString()).isEqualTo("STAFF");
        assertThat(first.path("onBehalfOf").asString()).isEqualTo(annasId);
        assertThat(first.path("reason").asString()).isNotEmpty();
    }

    @Test
    void seats_are_one_to_nine_and_never_more_than_there_are() {
        for (var seats : List.of(-1, 0, 10, 1_000_000)) {
            assertThat(old.post("/api/v1/booking", anna, seats(annasId, seats)).status())
                    .isEqualTo(400);
        }
        var small = api.flight(SharedNode.admin(), "TP" + NUMBER.incrementAndGet(), 1);
        var order = seats(annasId, 2).replace(flight, small);
        var refused = old.post("/api/v1/booking", anna, order);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("seats-unavailable");
        assertThat(api.seatsFree(small)).isEqualTo(1);
    }

    @Test
    void the_same_key_is_the_same_booking_by_whichever_name() {
        String[] key = {"Idempotency-Key", "old-and-new"};
        var first = old.post("/api/v1/booking", anna, seats(annasId, 3), key);
        var order = Map.of("items", List.of(Map.of("flightId", flight)), "seats", 3);
        var again = api.post("/bookings", anna, order, key);
        assertThat(again.text("bookingId")).isEqualTo(first.text("bookingId"));
        assertThat(again.headers().get("idempotency-replayed")).containsExactly("true");
        assertThat(api.seatsFree(flight)).isEqualTo(17);
        assertThat(old.post("/bookings/", anna, seats(annasId, 4), key).status()).isEqualTo(422);
    }

    @Test
    void who_pays_at_once_says_who_travels() {
        var body =
                "{\"flight_id\": \"%s\", \"seats\": 1, \"payment\": {\"method\": \"card\", \"token\": \"tok_ok\"}}";
        var refused = old.post("/bookings", anna, body.formatted(flight));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo("payment");
        assertThat(api.seatsFree(flight)).isEqualTo(20);
    }

    private String seats(String user, int seats) {
        return "{\"user_id\": \"%s\", \"flight_id\": \"%s\", \"seats\": %d}"
                .formatted(user, flight, seats);
    }

    private Answer pay(String path) {
        var card = "{\"method\": \"card\", \"token\": \"tok_ok\"}";
        return old.post(path + "/payment", anna, card);
    }

    private Answer name(String path, JsonNode passenger) {
        return old.send(
                "PUT",
                path + "/passengers/" + passenger.path("passengerId").asString() + "/name",
                anna,
                "{\"given_name\": \"Ana\", \"family_name\": \"Silva\"}");
    }

    private static List<JsonNode> passengers(Answer answer) {
        return StreamSupport.stream(answer.body().path("passengers").spliterator(), false).toList();
    }
}
