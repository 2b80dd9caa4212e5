package dev.skyledger.stories;

import static dev.skyledger.running.Trade.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.Bookings;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Order;
import dev.skyledger.running.SharedNode;
import dev.skyledger.running.Trade;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whatever takes the place of a flight fits the rest of the journey, and the ages of those who fly.
 */
class OtherFlightsFitTheJourneyTest {

    private static final Duration A_WHILE = Duration.ofSeconds(45);

    private static int number = 670;

    private final Api api = SharedNode.api();
    private final String admin = SharedNode.admin();
    private final Trade trade = new Trade(api, admin, SharedNode.traveller());
    private final Bookings bookings = new Bookings(api, SharedNode.traveller(), admin);

    @Test
    void nothing_is_offered_or_taken_that_overlaps_the_onward_flight() {
        var out = plan("2096-10-01T10:00", "2096-10-01T13:00");
        var on = plan("2096-10-02T09:00", "2096-10-02T23:00");
        on = on.with("origin", "JFK").with("destination", "LIS");
        var fits = trade.scheduled(plan("2096-10-01T18:00", "2096-10-01T21:00"));
        var overlaps = trade.scheduled(plan("2096-10-02T10:00", "2096-10-02T13:00"));
        var first = trade.scheduled(out);
        var second = trade.scheduled(on);
        var booking = trade.booked(Order.of(first, second), "tok_ok");
        cancelled(first);
        await().atMost(A_WHILE).until(() -> bookings.change(booking, 0).isObject());
        var offered = bookings.change(booking, 0).path("alternatives");
        assertThat(offered.findValuesAsString("flightId")).contains(fits).doesNotContain(overlaps);
        retimed(second, on.with("departure", "2096-10-01T16:00"));
        var taken = bookings.take(booking, 0, fits);
        assertThat(taken.status()).as("%s", taken.body()).isEqualTo(409);
        assertThat(taken.text("code")).isEqualTo("flights-overlap");
        assertThat(trade.read(booking).text("status")).isEqualTo("CONFIRMED");
        assertThat(api.seatsFree(fits)).isEqualTo(100);
    }

    @Test
    void an_infants_place_is_not_moved_to_a_flight_that_leaves_after_the_second_birthday() {
        var flight = trade.scheduled(plan("2096-11-10T10:00", "2096-11-10T13:00"));
        var before = trade.scheduled(plan("2096-11-11T10:00", "2096-11-11T13:00"));
        var after = trade.scheduled(plan("2096-11-12T10:00", "2096-11-12T13:00"));
        var family = Order.of(flight).and(Order.younger("Rui", "INFANT", "2094-11-12"));
        var booking = trade.booked(family, "tok_ok");
        var asked = trade.asked(booking, List.of(wish(booking, 0, after)));
        assertThat(asked.status()).as("%s", asked.body()).isEqualTo(400);
        assertThat(asked.body().at("/errors/0/field").asString())
                .isEqualTo("passengers[1].dateOfBirth");
        assertThat(trade.asked(booking, List.of(wish(booking, 0, before))).status()).isEqualTo(200);
        cancelled(flight);
        await().atMost(A_WHILE).until(() -> bookings.change(booking, 0).isObject());
        assertThat(bookings.take(booking, 0, after).text("detail")).contains("under 2 years old");
        assertThat(bookings.take(booking, 0, before).status()).isEqualTo(200);
        assertThat(api.seatsFree(after)).isEqualTo(100);
    }

    @Test
    void exchanging_what_does_not_fly_costs_no_fee_and_brings_all_of_a_lower_price_back() {
        var from = trade.flight("TP" + number++, "100.00", "25.00", 0);
        var to = trade.flight("TP" + number++, "80.00", null, 0);
        var booking = trade.booked(from);
        var before = trade.quote(booking, 0, to);
        assertThat(Trade.amount(before, "fee")).isEqualTo("25.00");
        cancelled(from);
        await().atMost(A_WHILE).until(() -> bookings.change(booking, 0).isObject());
        assertThat(trade.exchange(booking, before, "tok_ok").text("code"))
                .isEqualTo("exchange-quote-expired");
        var quote = trade.quote(booking, 0, to);
        assertThat(Trade.amount(quote, "fee")).isEqualTo("0.00");
        assertThat(Trade.amount(quote, "refund")).isEqualTo("20.00");
        assertThat(quote.body().at("/lines/0/rule").asString()).isEqualTo("flight-cancelled");
        assertThat(trade.exchange(booking, quote, null).status()).isEqualTo(200);
        trade.keeps(booking, "80.00");
    }

    private static FlightPlan plan(String departure, String arrival) {
        return FlightPlan.of("TP" + number++).with("departure", departure).with("arrival", arrival);
    }

    private void cancelled(String flight) {
        var path = "/admin/flights/" + flight;
        assertThat(api.send("DELETE", path, admin, null, "If-Match", "\"1\"").status())
                .isEqualTo(204);
    }

    private void retimed(String flight, FlightPlan plan) {
        var path = "/admin/flights/" + flight;
        var answer = api.send("PUT", path, admin, plan.body(), "If-Match", "\"1\"");
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    }
}
