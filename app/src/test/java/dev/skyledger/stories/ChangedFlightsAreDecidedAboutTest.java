package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.Bookings;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Order;
import dev.skyledger.running.SharedNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody, or staff for them, decides about a flight that was given other times. */
class ChangedFlightsAreDecidedAboutTest {

    private static final Duration A_WHILE = Duration.ofSeconds(45);

    private static int number = 650;

    private final Api api = SharedNode.api();
    private final String admin = SharedNode.admin();
    private final String anna = SharedNode.traveller();
    private final Bookings bookings = new Bookings(api, anna, admin);
    private final FlightPlan plan = FlightPlan.of("TP" + number++).on("2097-10-01");
    private final String flight = scheduled(plan);

    @Test
    void staff_decide_for_somebody_and_say_why() {
        var paid = booked("tok_ok");
        retimed(1, "2097-10-01T12:00", "2097-10-01T15:00");
        await().atMost(A_WHILE).until(() -> bookings.change(paid, 0).isObject());
        assertThat(new Bookings(api, admin, admin).decide(paid, 0, "ACCEPT").status())
                .isEqualTo(400);
        var ben = api.newcomer("ben-" + number + "@example.org");
        assertThat(new Bookings(api, ben, admin).decide(paid, 0, "ACCEPT").status()).isEqualTo(404);
        var path = Bookings.path(paid) + "/schedule-change";
        assertThat(api.post(path, anna, Map.of("decision", "MAYBE")).status()).isEqualTo(400);
        var item = paid.body().at("/items/0/itemId").asString();
        var asked = Map.of("itemId", item, "decision", "ACCEPT", "reason", "a call");
        assertThat(api.post(path, admin, asked).status()).isEqualTo(200);
        await().atMost(A_WHILE)
                .until(() -> bookings.codes(paid).contains("schedule-change-accepted"));
        var told = bookings.entry(paid, "schedule-change-accepted");
        assertThat(told.at("/actor/kind").asString()).isEqualTo("STAFF");
        assertThat(told.path("reason").asString()).isEqualTo("a call");
    }

    @Test
    void another_flight_takes_the_place_of_the_changed_one_for_nothing_more() {
        var other = FlightPlan.of("TP" + number++).with("price", FlightPlan.euros("333.00"));
        var next = scheduled(other.on("2097-10-02"));
        var paid = booked("tok_ok");
        await().atMost(A_WHILE)
                .until(() -> bookings.ledger(paid).contains("CAPTURE CAPTURED 100.00"));
        retimed(1, "2097-10-04T10:00", "2097-10-04T13:00");
        await().atMost(A_WHILE).until(() -> bookings.change(paid, 0).isObject());
        var offered = bookings.change(paid, 0).path("alternatives");
        assertThat(offered.findValuesAsString("flightId")).contains(next);
        var nowhere = bookings.take(paid, 0, flight);
        assertThat(nowhere.text("code")).isEqualTo("no-such-alternative");
        var taken = bookings.take(paid, 0, next);
        assertThat(taken.status()).as("%s", taken.body()).isEqualTo(200);
        assertThat(taken.text("status")).isEqualTo("CONFIRMED");
        assertThat(taken.body().at("/total/amount").asString()).isEqualTo("100.00");
        assertThat(taken.body().at("/items/0/status").asString()).isEqualTo("EXCHANGED");
        assertThat(taken.body().at("/items/1/flightId").asString()).isEqualTo(next);
        assertThat(bookings.take(paid, 0, next).status()).isEqualTo(200);
        assertThat(bookings.decide(paid, 0, "REFUND").text("code"))
                .isEqualTo("schedule-change-settled");
        await().atMost(A_WHILE).until(() -> api.seatsFree(flight) == 100);
        assertThat(api.seatsFree(next)).isEqualTo(99);
        assertThat(bookings.ledger(paid)).noneMatch(it -> it.startsWith("REFUND"));
        assertThat(bookings.codes(paid))
                .containsSubsequence("schedule-change-refused", "item-exchanged");
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

    private String scheduled(FlightPlan plan) {
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
