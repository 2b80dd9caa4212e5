package dev.skyledger.stories;

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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator gives a flight other times, and silence decides after a few seconds. */
class FlightsAreRetimedTest {

    @TempDir private static Path data;

    private static Node node;
    private static Api api;
    private static String admin;
    private static String anna;
    private static Bookings bookings;
    private static int number = 600;

    /** The scheduler looks every ten seconds. */
    private static final Duration A_WHILE = Duration.ofSeconds(45);

    private final FlightPlan plan = FlightPlan.of("TP" + number++);
    private final String flight = scheduled();

    @BeforeAll
    static void start() {
        node =
                Node.start(
                        TestDatabase.migratedUrl(),
                        data,
                        "skyledger.provider.retry-at-most=500ms",
                        "skyledger.schedule-changes.every=500ms",
                        "skyledger.schedule-changes.at-least=1s",
                        "skyledger.schedule-changes.decide-within=6s");
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
    void the_latest_change_stands_and_is_accepted_once() {
        var paid = booked("tok_ok");
        retimed(1, "2098-06-01T14:00", "2098-06-01T17:00");
        await().atMost(A_WHILE).until(() -> bookings.change(paid, 0).isObject());
        assertThat(bookings.change(paid, 0).path("significant").asBoolean()).isFalse();
        assertThat(bookings.decide(paid, 0, "REFUND").text("code"))
                .isEqualTo("schedule-change-minor");
        assertThat(bookings.decide(paid, 0, "ALTERNATIVE").text("code"))
                .isEqualTo("schedule-change-minor");
        retimed(2, "2098-06-01T18:00", "2098-06-01T21:00");
        await().atMost(A_WHILE)
                .until(() -> bookings.change(paid, 0).path("significant").asBoolean());
        var change = bookings.change(paid, 0);
        assertThat(change.at("/old/departure").asString()).isEqualTo("2098-06-01T10:00:00+01:00");
        assertThat(change.at("/new/departure").asString()).isEqualTo("2098-06-01T18:00:00+01:00");
        assertThat(change.path("kind").asString()).isEqualTo("RETIMED");
        assertThat(change.path("rule").asString()).isEqualTo("international-at-least-6h");
        var accepted = bookings.decide(paid, 0, "ACCEPT");
        assertThat(accepted.text("status")).isEqualTo("CONFIRMED");
        assertThat(bookings.change(paid, 0).isMissingNode()).isTrue();
        assertThat(bookings.decide(paid, 0, "ACCEPT").status()).isEqualTo(200);
        var late = bookings.decide(paid, 0, "REFUND");
        assertThat(late.text("code")).isEqualTo("schedule-change-settled");
        assertThat(late.text("decision")).isEqualTo("ACCEPT");
    }

    @Test
    void silence_accepts_a_little_and_refunds_a_lot() {
        var little = booked("tok_ok");
        retimed(1, "2098-06-01T11:00", "2098-06-01T14:00");
        await().atMost(A_WHILE)
                .untilAsserted(() ->
                        assertThat(bookings.codes(little)).contains("schedule-change-accepted"));
        assertThat(bookings.status(little)).isEqualTo("CONFIRMED");
        retimed(2, "2098-06-02T11:00", "2098-06-02T14:00");
        await().atMost(A_WHILE)
                .untilAsserted(() -> assertThat(bookings.status(little)).isEqualTo("CANCELLED"));
        await().atMost(A_WHILE)
                .untilAsserted(() ->
                        assertThat(bookings.ledger(little)).contains("REFUND REFUNDED 100.00"));
        var refused = bookings.entry(little, "schedule-change-refused");
        assertThat(refused.at("/details/by").asString()).isEqualTo("SILENCE");
        assertThat(refused.at("/actor/kind").asString()).isEqualTo("SYSTEM");
    }

    @Test
    void what_goes_as_agreed_again_is_settled_by_itself() {
        var paid = booked("tok_ok");
        retimed(1, "2098-06-02T10:00", "2098-06-02T13:00");
        await().atMost(A_WHILE).until(() -> bookings.change(paid, 0).isObject());
        retimed(2, "2098-06-01T10:00", "2098-06-01T13:00");
        await().atMost(A_WHILE).until(() -> bookings.change(paid, 0).isMissingNode());
        assertThat(bookings.status(paid)).isEqualTo("CONFIRMED");
    }

    @Test
    void who_holds_seats_is_told_and_may_pay_for_them_as_they_are() {
        var held = booked("");
        retimed(1, "2098-06-01T12:00", "2098-06-01T15:00");
        await().atMost(A_WHILE).until(() -> bookings.change(held, 0).isObject());
        var paid =
                api.post(
                        Bookings.path(held) + "/payment",
                        anna,
                        Map.of("method", "card", "token", "tok_ok"),
                        "Prefer",
                        "wait=20");
        assertThat(paid.text("status")).isEqualTo("CONFIRMED");
        assertThat(bookings.decide(held, 0, "ACCEPT").status()).isEqualTo(200);
    }

    @Test
    void whoever_books_afterwards_has_nothing_to_decide() {
        var before = booked("tok_ok");
        retimed(1, "2098-06-01T20:00", "2098-06-01T23:00");
        var after = booked("tok_ok");
        await().atMost(A_WHILE).until(() -> bookings.change(before, 0).isObject());
        assertThat(bookings.codes(after)).doesNotContain("schedule-change-reported");
        assertThat(List.of(bookings.status(before), bookings.status(after)))
                .containsOnly("CONFIRMED");
    }

    @Test
    void a_little_matters_to_whoever_misses_the_next_flight() {
        var next =
                FlightPlan.of("TP" + number++)
                        .with("origin", "JFK")
                        .with("destination", "BOS")
                        .with("departure", "2098-06-01T15:30")
                        .with("arrival", "2098-06-01T16:40");
        var order = Order.of(flight, scheduled(next)).paying("tok_ok");
        var onwards = api.post("/bookings", anna, order.body(), "Prefer", "wait=20");
        var direct = booked("tok_ok");
        retimed(1, "2098-06-01T10:45", "2098-06-01T13:45");
        await().atMost(A_WHILE).until(() -> bookings.change(onwards, 0).isObject());
        var change = bookings.change(onwards, 0);
        assertThat(change.path("significant").asBoolean()).isTrue();
        assertThat(change.path("rule").asString()).isEqualTo("connection-missed");
        await().atMost(A_WHILE).until(() -> bookings.change(direct, 0).isObject());
        assertThat(bookings.change(direct, 0).path("significant").asBoolean()).isFalse();
        var refunded = bookings.decide(onwards, 0, "REFUND");
        assertThat(refunded.status()).as("%s", refunded.body()).isEqualTo(200);
        await().atMost(A_WHILE)
                .untilAsserted(() ->
                        assertThat(bookings.ledger(onwards)).contains("REFUND REFUNDED 100.00"));
        assertThat(bookings.status(onwards)).isEqualTo("CONFIRMED");
    }

    private void retimed(int version, String departure, String arrival) {
        var changed = plan.with("departure", departure).with("arrival", arrival);
        var answer =
                api.send(
                        "PUT",
                        "/admin/flights/" + flight,
                        admin,
                        changed.body(),
                        "If-Match",
                        "\"" + version + "\"");
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    }

    private String scheduled() {
        return scheduled(plan);
    }

    private static String scheduled(FlightPlan plan) {
        var answer = api.post("/admin/flights", admin, plan.body());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer.text("flightId");
    }

    private Api.Answer booked(String card) {
        var order = card.isEmpty() ? Order.of(flight) : Order.of(flight).paying(card);
        var booked = api.post("/bookings", anna, order.body(), "Prefer", "wait=20");
        assertThat(booked.status()).as("%s", booked.body()).isEqualTo(201);
        return booked;
    }
}
