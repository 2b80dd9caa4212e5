package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Order;
import dev.skyledger.running.SharedNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A journey of several flights is booked as a whole, or as far as somebody wants it. */
class SeveralFlightsTest {

    private static Api api;
    private static String admin;
    private static String anna;
    private static String there;
    private static String back;

    @BeforeAll
    static void start() {
        api = SharedNode.api();
        admin = api.login("admin@skyledger.test");
        anna = api.login("traveller@skyledger.test");
        there = flight("TP611", "LIS", "JFK", "2098-06-01T10:00", "2098-06-01T13:00", 20);
        back = flight("TP612", "JFK", "LIS", "2098-06-08T10:00", "2098-06-08T22:00", 20);
    }

    @Test
    void there_and_back_is_one_booking() {
        var booked = book(Order.of(there, back).paying("tok_ok"));
        assertThat(booked.text("status")).isEqualTo("CONFIRMED");
        assertThat(booked.body().path("items").size()).isEqualTo(2);
        assertThat(booked.body().path("total").path("amount").asString()).isEqualTo("200.00");
    }

    @Test
    void nobody_leaves_before_they_have_arrived() {
        for (var order : new Order[] {Order.of(back, there), Order.of(there, there)}) {
            var refused = book(order);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text("code")).isEqualTo("flights-overlap");
            assertThat(refused.text("flightId")).isEqualTo(there);
        }
    }

    @Test
    void by_itself_a_full_flight_refuses_the_whole_journey() {
        var full = full("TP613");
        var free = api.seatsFree(there);
        var refused = book(Order.of(there, full));
        assertThat(refused.text("code")).isEqualTo("seats-unavailable");
        assertThat(refused.text("flightId")).isEqualTo(full);
        assertThat(refused.body().has("alternatives")).isFalse();
        await().untilAsserted(() -> assertThat(api.seatsFree(there)).isEqualTo(free));
    }

    @Test
    void the_best_effort_holds_what_there_is() {
        var full = full("TP614");
        var held = book(Order.of(there, full).with("policy", "BEST_EFFORT").paying("tok_ok"));
        assertThat(held.text("status")).isEqualTo("CONFIRMED");
        assertThat(held.body().path("total").path("amount").asString()).isEqualTo("100.00");
        assertThat(status(held, 0)).isEqualTo("CONFIRMED");
        assertThat(status(held, 1)).isEqualTo("REFUSED");
        assertThat(held.body().path("items").path(1).path("reason").asString())
                .isEqualTo("seats-unavailable");
        var told = api.get("/bookings/" + held.text("bookingId") + "/timeline", anna);
        assertThat(told.body().toString()).contains("flights that could not be held: 1");
    }

    @Test
    void not_even_the_best_effort_books_nothing() {
        var refused = book(Order.of(full("TP615")).with("policy", "BEST_EFFORT"));
        assertThat(refused.text("code")).isEqualTo("seats-unavailable");
    }

    @Test
    void who_wants_to_know_is_told_of_the_next_flights() {
        var full = full("TP616");
        var next = flight("TP617", "JFK", "LIS", "2098-06-03T18:00", "2098-06-04T06:00", 5);
        var refused = book(Order.of(there, full).with("policy", "OFFER_ALTERNATIVE"));
        assertThat(refused.status()).isEqualTo(409);
        var offer = refused.body().path("alternatives").path(0);
        assertThat(offer.path("flightId").asString()).isEqualTo(next);
        assertThat(offer.path("seatsLeft").asInt()).isEqualTo(5);
        assertThat(offer.at("/price/amount").asString()).isEqualTo("100.00");
        assertThat(offer.at("/total/amount").asString()).isEqualTo("200.00");
        var taken = book(Order.ofOffer(offer.path("offerId").asString()));
        assertThat(taken.text("status")).isEqualTo("HELD");
        assertThat(taken.body().path("items").findValuesAsString("flightId"))
                .containsExactly(there, next);
        assertThat(taken.body().at("/total/amount").asString()).isEqualTo("200.00");
    }

    @Test
    void nothing_is_offered_that_leaves_before_the_flight_before_it_arrives() {
        var early = flight("TP618", "LIS", "JFK", "2098-06-01T09:00", "2098-06-01T12:00", 1);
        assertThat(book(Order.of(early).paying("tok_ok")).status()).isEqualTo(201);
        var late = flight("TP619", "LIS", "JFK", "2098-06-03T09:00", "2098-06-03T12:00", 5);
        var back = flight("TP620", "JFK", "LIS", "2098-06-02T18:00", "2098-06-03T06:00", 5);
        var refused = book(Order.of(early, back).with("policy", "OFFER_ALTERNATIVE"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("alternatives").findValuesAsString("flightId"))
                .doesNotContain(late);
    }

    /** A flight back whose only seat is gone. */
    private static String full(String number) {
        var flight = flight(number, "JFK", "LIS", "2098-06-03T10:00", "2098-06-03T22:00", 1);
        assertThat(book(Order.of(flight).paying("tok_ok")).status()).isEqualTo(201);
        return flight;
    }

    private static String flight(
            String number,
            String origin,
            String destination,
            String departure,
            String arrival,
            int seats) {
        var plan =
                FlightPlan.of(number)
                        .with("origin", origin)
                        .with("destination", destination)
                        .with("departure", departure)
                        .with("arrival", arrival)
                        .with("totalSeats", seats);
        var answer = api.post("/admin/flights", admin, plan.body());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.text("flightId");
    }

    private static String status(Api.Answer booking, int item) {
        return booking.body().path("items").path(item).path("status").asString();
    }

    private static Api.Answer book(Order order) {
        return api.post("/bookings", anna, order.body());
    }
}
