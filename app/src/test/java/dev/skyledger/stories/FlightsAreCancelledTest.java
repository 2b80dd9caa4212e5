package dev.skyledger.stories;

import static dev.skyledger.running.Bookings.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Bookings;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Node;
import dev.skyledger.running.Order;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator cancels a flight that people hold, pay for and have bought. */
class FlightsAreCancelledTest {

    private static final int SEATS = 20;

    @TempDir private static Path data;

    private static Node node;
    private static Api api;
    private static String admin;
    private static String anna;
    private static Bookings bookings;
    private static int number = 500;

    private static final Duration A_WHILE = Duration.ofSeconds(45);

    @BeforeAll
    static void start() {
        node =
                Node.start(
                        TestDatabase.migratedUrl(),
                        data,
                        "skyledger.simulator.late=2s",
                        "skyledger.provider.retry-at-most=500ms",
                        "skyledger.sweep.every=1s",
                        "skyledger.sweep.step-within=2s",
                        "skyledger.schedule-changes.every=1s",
                        "skyledger.schedule-changes.step-within=2s");
        api = node.api();
        admin = api.login("admin@skyledger.test");
        anna = api.login("traveller@skyledger.test");
        bookings = new Bookings(api, anna, admin);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void nobody_is_missed_and_nothing_is_charged_for_a_flight_that_does_not_fly() {
        var flight = flightOn("2098-06-01");
        var paid = booked(Order.of(flight).paying("tok_ok"));
        var held = booked(Order.of(flight));
        var paying = booked(Order.of(flight));
        api.post(
                path(paying) + "/payment",
                anna,
                Map.of("method", "card", "token", "tok_late_ok"),
                "Prefer",
                "respond-async");
        assertThat(cancel(flight)).isEqualTo(204);
        await().atMost(A_WHILE)
                .untilAsserted(() -> {
                    assertThat(bookings.status(held)).isEqualTo("CANCELLED");
                    assertThat(bookings.status(paying)).isEqualTo("CANCELLED");
                    assertThat(bookings.change(paid, 0).path("kind").asString())
                            .isEqualTo("CANCELLED");
                });
        var reason = bookings.seen(held).body().at("/reason/code");
        assertThat(reason.asString()).isEqualTo("flight-cancelled");
        assertThat(bookings.status(paid)).isEqualTo("CONFIRMED");
        await().atMost(A_WHILE)
                .untilAsserted(() ->
                        assertThat(bookings.seen(paying).body().at("/payment/status").asString())
                                .isEqualTo("VOIDED"));
        assertThat(bookings.ledger(paying)).noneMatch(it -> it.startsWith("CAPTURE"));
        assertThat(api.post("/bookings", anna, Order.of(flight).body()).status()).isEqualTo(409);
    }

    @Test
    void whoever_paid_gets_all_of_it_back_whatever_the_fare_says() {
        var flight = flightOn("2098-06-01");
        var paid = booked(Order.of(flight).and(Order.adult("Rui")).paying("tok_ok"));
        cancelled(flight, paid);
        var change = bookings.change(paid, 0);
        assertThat(change.path("default").asString()).isEqualTo("REFUND");
        assertThat(change.at("/old/origin").asString()).isEqualTo("LIS");
        assertThat(change.has("new")).isFalse();
        assertThat(bookings.decide(paid, 0, "ACCEPT").text("code")).isEqualTo("flight-not-flying");
        var refunded = bookings.decide(paid, 0, "REFUND", "Idempotency-Key", "all of it");
        assertThat(refunded.status()).as("%s", refunded).isEqualTo(200);
        assertThat(refunded.text("status")).isEqualTo("CANCELLED");
        var again = bookings.decide(paid, 0, "REFUND", "Idempotency-Key", "all of it");
        assertThat(again.headers()).containsKey("idempotency-replayed");
        assertThat(bookings.decide(paid, 0, "REFUND").status()).isEqualTo(200);
        await().atMost(A_WHILE)
                .untilAsserted(() ->
                        assertThat(bookings.seen(paid).body().at("/payment/status").asString())
                                .isIn("REFUNDED", "VOIDED"));
        assertThat(bookings.ledger(paid)).contains("REFUND REFUNDED 200.00");
        await().atMost(A_WHILE)
                .untilAsserted(() -> {
                    var receipts = api.get(path(paid) + "/receipts", anna).body().path("items");
                    assertThat(receipts.size()).isEqualTo(2);
                    assertThat(receipts.path(1).at("/total/amount").asString()).isEqualTo("200.00");
                });
        assertThat(bookings.codes(paid))
                .containsSubsequence(
                        "schedule-change-reported", "schedule-change-refused", "booking-cancelled");
        var told = bookings.entry(paid, "schedule-change-reported");
        assertThat(told.at("/actor/id").asString()).isEqualTo("schedule-changes");
        assertThat(told.at("/details/rule").asString()).isEqualTo("flight-cancelled");
    }

    @Test
    void of_a_journey_only_the_flight_comes_back_that_does_not_fly() {
        var there = flightOn("2098-06-01");
        var back = flightOn("2098-06-11");
        var journey = booked(Order.of(there, back).paying("tok_ok"));
        cancelled(there, journey);
        assertThat(bookings.change(journey, 1).isMissingNode()).isTrue();
        assertThat(bookings.decide(journey, 1, "REFUND").text("code"))
                .isEqualTo("no-schedule-change");
        var decided = bookings.decide(journey, 0, "REFUND");
        assertThat(decided.text("status")).isEqualTo("CONFIRMED");
        assertThat(decided.body().at("/items/0/status").asString()).isEqualTo("CANCELLED");
        assertThat(decided.body().at("/items/1/status").asString()).isEqualTo("CONFIRMED");
        await().atMost(A_WHILE)
                .untilAsserted(() ->
                        assertThat(bookings.ledger(journey)).contains("REFUND REFUNDED 100.00"));
        assertThat(api.seatsFree(back)).isEqualTo(SEATS - 1);
    }

    @Test
    void two_who_decide_at_once_and_one_who_gives_up_leave_one_refund() throws Exception {
        var flight = flightOn("2098-06-01");
        var paid = booked(Order.of(flight).paying("tok_ok"));
        cancelled(flight, paid);
        var answers = new ConcurrentLinkedQueue<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var at = 0; at < 6; at++) {
                var decides = at % 2 == 0;
                threads.submit(() -> {
                    var answer =
                            decides
                                    ? bookings.decide(paid, 0, "REFUND")
                                    : api.send("DELETE", path(paid), anna, null);
                    answers.add(answer.status());
                });
            }
        }
        assertThat(answers).hasSize(6).isSubsetOf(200, 409);
        await().atMost(A_WHILE)
                .untilAsserted(
                        () -> assertThat(bookings.ledger(paid)).contains("REFUND REFUNDED 100.00"));
        assertThat(bookings.ledger(paid)).filteredOn(it -> it.startsWith("REFUND")).hasSize(1);
    }

    private static void cancelled(String flight, Api.Answer booking) {
        await().atMost(A_WHILE)
                .until(() ->
                        bookings.ledger(booking).stream()
                                .anyMatch(it -> it.startsWith("CAPTURE CAPTURED")));
        assertThat(cancel(flight)).isEqualTo(204);
        await().atMost(A_WHILE).until(() -> bookings.change(booking, 0).isObject());
    }

    private static int cancel(String flight) {
        var path = "/admin/flights/" + flight;
        return api.send("DELETE", path + "?reason=storm", admin, null, "If-Match", "\"1\"")
                .status();
    }

    private static Api.Answer booked(Order order) {
        var booked = api.post("/bookings", anna, order.body(), "Prefer", "wait=20");
        assertThat(booked.status()).as("%s", booked.body()).isEqualTo(201);
        return booked;
    }

    private static String flightOn(String day) {
        var plan = FlightPlan.strict("TP" + number++, SEATS).on(day);
        var answer = api.post("/admin/flights", admin, plan.body());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer.text("flightId");
    }
}
