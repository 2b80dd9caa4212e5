package dev.skyledger.stories;

import static dev.skyledger.running.FlightPlan.fare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.SharedNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Travellers on a flight with a seat map sit together, and choose other seats. */
class SeatsAreChosenTest {

    private final Api api = SharedNode.api();

    private static Map<String, Object> cabin(int rows, int capacity) {
        var cabin = new HashMap<String, Object>();
        cabin.put("cabin", "ECONOMY");
        cabin.put("capacity", capacity);
        cabin.put("fares", List.of(fare("STANDARD", "100.00", capacity)));
        cabin.put("seatMap", Map.of("firstRow", 1, "lastRow", rows, "layout", "ABC DEF"));
        return cabin;
    }

    private String scheduled(String number) {
        var plan =
                FlightPlan.of(number)
                        .without("totalSeats")
                        .without("price")
                        .with("cabins", List.of(cabin(3, 18)));
        var answer = api.post("/admin/flights", SharedNode.admin(), plan.body());
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer.text("flightId");
    }

    private Api.Answer booked(String flight, int people, String token) {
        var order = Api.order(flight, token);
        var party = new ArrayList<Map<String, Object>>();
        for (var number = 0; number < people; number++) {
            party.add(Map.of("givenName", "Ana", "familyName", "Silva", "type", "ADULT"));
        }
        order.put("passengers", party);
        var answer = api.post("/bookings", SharedNode.traveller(), order, "Prefer", "wait=30");
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer;
    }

    private Api.Answer choose(Api.Answer booking, int passenger, String seat, String token) {
        var wish =
                Map.of(
                        "itemId", booking.body().at("/items/0/itemId").asString(),
                        "passengerId",
                                booking.body()
                                        .at("/passengers/" + passenger + "/passengerId")
                                        .asString(),
                        "seat", seat);
        return api.send(
                "PUT", "/bookings/" + booking.text("bookingId") + "/seats", token, List.of(wish));
    }

    private List<String> in(String flight, String state) {
        var seats = new ArrayList<String>();
        api.get("/flights/" + flight + "/seats", "")
                .body()
                .at("/seatMap/0/rows")
                .forEach(row ->
                        row.path("seats")
                                .forEach(seat -> {
                                    if (seat.path("state").asString().equals(state)) {
                                        seats.add(seat.path("seat").asString());
                                    }
                                }));
        return seats;
    }

    @Test
    void a_party_sits_together_and_its_seats_follow_the_booking() {
        var flight = scheduled("SC101");
        var booking = booked(flight, 3, "");
        await().untilAsserted(
                        () -> assertThat(in(flight, "TAKEN")).containsExactly("1A", "1B", "1C"));
        var cancelled =
                api.send(
                        "DELETE",
                        "/bookings/" + booking.text("bookingId"),
                        SharedNode.traveller(),
                        null);
        assertThat(cancelled.status()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(in(flight, "FREE")).hasSize(18));
    }

    @Test
    void who_leaves_a_party_gives_up_their_own_seat() {
        var flight = scheduled("SC105");
        var party = booked(flight, 3, "tok_ok");
        var path = "/bookings/" + party.text("bookingId") + "/cancellation";
        var first = List.of(party.body().at("/passengers/0/passengerId").asString());
        var part = Map.of("passengers", first);
        var quote = api.post(path + "-quote", SharedNode.traveller(), part).text("quoteId");
        api.post(path, SharedNode.traveller(), Map.of("quoteId", quote));
        await().untilAsserted(() -> assertThat(in(flight, "TAKEN")).containsExactly("1B", "1C"));
    }

    @Test
    void a_passenger_chooses_another_seat_held_or_confirmed() {
        var flight = scheduled("SC102");
        var held = booked(flight, 2, "");
        var confirmed = booked(flight, 1, "tok_ok");
        assertThat(choose(held, 1, "3f", SharedNode.traveller()).status()).isEqualTo(200);
        assertThat(in(flight, "TAKEN")).contains("1A", "3F").doesNotContain("1B");
        var seats = "/bookings/" + held.text("bookingId") + "/seats";
        var shown = api.get(seats, SharedNode.traveller()).body();
        assertThat(shown.at("/items/1/seat").asString()).isEqualTo("3F");
        assertThat(shown.at("/items/1/passengerId").asString())
                .isEqualTo(held.body().at("/passengers/1/passengerId").asString());
        assertThat(api.get(seats, api.newcomer("sc102@example.org")).status()).isEqualTo(404);
        assertThat(choose(confirmed, 0, "2D", SharedNode.traveller()).status()).isEqualTo(200);
        var taken = choose(confirmed, 0, "3F", SharedNode.traveller());
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.text("code")).isEqualTo("seat-taken");
        assertThat(taken.body().at("/alternatives/0").asString()).isEqualTo("3E");
        var story = "/bookings/" + confirmed.text("bookingId") + "/timeline";
        await().untilAsserted(() ->
                assertThat(api.get(story, SharedNode.traveller()).body().toString())
                        .contains("Seat 2D is assigned."));
    }

    @Test
    void what_cannot_be_chosen_is_said() {
        var flight = scheduled("SC103");
        var booking = booked(flight, 1, "");
        assertThat(choose(booking, 0, "9A", SharedNode.traveller()).text("code"))
                .isEqualTo("no-such-seat");
        assertThat(choose(booking, 0, "window", SharedNode.traveller()).status()).isEqualTo(400);
        assertThat(choose(booking, 0, "3A", api.newcomer("sc103@example.org")).status())
                .isEqualTo(404);
        var path = "/bookings/" + booking.text("bookingId") + "/seats";
        assertThat(api.send("PUT", path, SharedNode.traveller(), List.of()).status())
                .isEqualTo(400);
        assertThat(
                        api.send("PUT", path, SharedNode.traveller(), List.of(Map.of("seat", "1A")))
                                .status())
                .isEqualTo(400);
        await().untilAsserted(() -> assertThat(in(flight, "TAKEN")).containsExactly("1A"));
    }

    @Test
    void a_map_has_as_many_seats_as_its_cabin_and_stays_with_it() {
        var plan =
                FlightPlan.of("SC104")
                        .without("totalSeats")
                        .without("price")
                        .with("cabins", List.of(cabin(3, 17)));
        assertThat(api.post("/admin/flights", SharedNode.admin(), plan.body()).status())
                .isEqualTo(400);
        var flight = scheduled("SC104");
        var repriced =
                api.send(
                        "PUT",
                        "/admin/flights/" + flight,
                        SharedNode.admin(),
                        FlightPlan.of("SC104")
                                .economy(18, List.of(fare("STANDARD", "120.00", 18)))
                                .body(),
                        "If-Match",
                        "\"1\"");
        assertThat(repriced.status()).as("%s", repriced).isEqualTo(200);
        assertThat(in(flight, "FREE")).hasSize(18);
        var larger =
                api.send(
                        "PUT",
                        "/admin/flights/" + flight + "/capacity",
                        SharedNode.admin(),
                        Map.of(
                                "cabin",
                                "ECONOMY",
                                "capacity",
                                24,
                                "seatMap",
                                Map.of("firstRow", 1, "lastRow", 4, "layout", "ABC DEF")),
                        "If-Match",
                        "\"2\"");
        assertThat(larger.status()).as("%s", larger).isEqualTo(200);
        assertThat(in(flight, "FREE")).hasSize(24);
        assertThat(api.seatsFree(flight)).isEqualTo(24);
    }
}
