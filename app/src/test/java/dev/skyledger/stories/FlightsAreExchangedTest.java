package dev.skyledger.stories;

import static dev.skyledger.running.Trade.amount;
import static dev.skyledger.running.Trade.items;
import static dev.skyledger.running.Trade.path;
import static dev.skyledger.running.Trade.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Order;
import dev.skyledger.running.SharedNode;
import dev.skyledger.running.Trade;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Flights of a paid booking are exchanged for others, whole or not at all. */
class FlightsAreExchangedTest {

    private final Api api = SharedNode.api();
    private final String anna = SharedNode.traveller();
    private final Trade trade = new Trade(api, SharedNode.admin(), anna);

    @Test
    void a_dearer_flight_costs_the_difference_and_the_fee() {
        var from = trade.flight("TP641", "100.00", "10.00", 0);
        var to = trade.flight("TP642", "130.00", "10.00", 0);
        var booking = trade.booked(from);
        var quote = trade.quote(booking, 0, to);
        assertThat(amount(quote, "difference")).isEqualTo("30.00");
        assertThat(amount(quote, "fee")).isEqualTo("10.00");
        assertThat(amount(quote, "due")).isEqualTo("40.00");
        assertThat(amount(quote, "refund")).isEqualTo("0.00");
        assertThat(quote.body().path("lines").size()).isEqualTo(1);
        assertThat(trade.exchange(booking, quote, null).status()).isEqualTo(400);
        var exchanged = trade.exchange(booking, quote, "tok_ok", "Idempotency-Key", "x-642");
        assertThat(exchanged.status()).as(exchanged.body().toString()).isEqualTo(200);
        assertThat(amount(exchanged, "total")).isEqualTo("130.00");
        assertThat(items(exchanged)).containsExactly("EXCHANGED", "CONFIRMED");
        assertThat(trade.exchange(booking, quote, "tok_ok", "Idempotency-Key", "x-642").body())
                .isEqualTo(exchanged.body());
        trade.free(from, 5);
        trade.free(to, 4);
        trade.keeps(booking, "140.00");
        await().untilAsserted(() -> {
            var after = trade.read(booking).body();
            assertThat(Trade.amountOf(after.path("payment").path("captured"))).isEqualTo("140.00");
            assertThat(after.path("exchange").path("status").asString()).isEqualTo("DONE");
        });
        assertThat(trade.codes(booking)).contains("exchange-requested", "item-exchanged");
    }

    @Test
    void a_declined_card_leaves_everything_as_it_was() {
        var from = trade.flight("TP643", "100.00", "0.00", 0);
        var to = trade.flight("TP644", "130.00", "0.00", 0);
        var booking = trade.booked(from);
        var refused = trade.exchange(booking, trade.quote(booking, 0, to), "tok_declined");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("payment-declined");
        var after = trade.read(booking);
        assertThat(after.text("status")).isEqualTo("CONFIRMED");
        assertThat(amount(after, "total")).isEqualTo("100.00");
        assertThat(after.body().path("exchange").path("status").asString())
                .isEqualTo("FELL_THROUGH");
        trade.free(to, 5);
        trade.free(from, 4);
        trade.keeps(booking, "100.00");
        assertThat(trade.codes(booking)).contains("exchange-fell-through");
        assertThat(trade.exchange(booking, trade.quote(booking, 0, to), "tok_ok").status())
                .isEqualTo(200);
    }

    @Test
    void the_same_price_needs_no_card_and_a_quote_is_accepted_once() {
        var booking = trade.booked(trade.flight("TP645", "100.00", null, 0));
        var quote = trade.quote(booking, 0, trade.flight("TP646", "100.00", null, 0));
        assertThat(amount(quote, "due")).isEqualTo("0.00");
        assertThat(trade.exchange(booking, quote, null).status()).isEqualTo(200);
        var again = trade.exchange(booking, quote, null);
        assertThat(again.status()).as("its flight is gone").isEqualTo(409);
        assertThat(again.text("code")).isEqualTo("exchange-quote-expired");
    }

    @Test
    void a_price_that_moved_since_the_quote_is_said() {
        var to = trade.flight("TP648", "130.00", "0.00", 0);
        var booking = trade.booked(trade.flight("TP647", "100.00", "0.00", 0));
        var quote = trade.quote(booking, 0, to);
        var changed = Trade.plan("TP648", "140.00", "0.00", 0).body();
        api.send("PUT", "/admin/flights/" + to, SharedNode.admin(), changed, "If-Match", "\"1\"");
        var refused = trade.exchange(booking, quote, "tok_ok");
        assertThat(refused.text("code")).isEqualTo("price-changed");
        trade.free(to, 5);
    }

    @Test
    void a_quote_is_signed_and_about_one_booking() {
        var booking = trade.booked(trade.flight("TP649", "100.00", "0.00", 0));
        var other = trade.booked(trade.flight("TP650", "100.00", "0.00", 0));
        var quote = trade.quote(booking, 0, trade.flight("TP651", "100.00", "0.00", 0));
        assertThat(trade.exchange(other, quote, null).status()).isEqualTo(400);
        var forged = Map.of("quoteId", quote.text("quoteId").substring(3));
        assertThat(api.post(path(booking) + "/exchange", anna, forged).status()).isEqualTo(400);
        var ben = new Trade(api, SharedNode.admin(), api.newcomer("ben-649@example.org"));
        var to = trade.flight("TP652", "100.00", "0.00", 0);
        assertThat(ben.asked(booking, List.of(wish(booking, 0, to))).status()).isEqualTo(404);
        assertThat(ben.exchange(booking, quote, null).status()).isEqualTo(404);
    }

    @Test
    void two_flights_are_exchanged_at_once_for_other_cabins() {
        var out = trade.flight("TP653", "100.00", "5.00", 0);
        var back = trade.scheduled(later("TP654"));
        var booking = trade.booked(Order.of(out, back), "tok_ok");
        var newOut = trade.scheduled(twoCabins("TP655"));
        var newBack = trade.scheduled(later("TP656"));
        var dear = wish(booking, 0, newOut);
        dear.put("cabin", "BUSINESS");
        var quote = trade.asked(booking, List.of(dear, wish(booking, 1, newBack)));
        assertThat(amount(quote, "due")).isEqualTo("210.00");
        var exchanged = trade.exchange(booking, quote, "tok_ok");
        assertThat(items(exchanged))
                .containsExactly("EXCHANGED", "EXCHANGED", "CONFIRMED", "CONFIRMED");
        assertThat(exchanged.body().path("items").path(2).path("cabin").asString())
                .isEqualTo("BUSINESS");
        trade.free(out, 5);
        trade.free(back, 5);
        trade.keeps(booking, "410.00");
    }

    @Test
    void nobody_is_on_two_flights_at_once() {
        var out = trade.flight("TP657", "100.00", "0.00", 0);
        var booking = trade.booked(Order.of(out, trade.scheduled(later("TP658"))), "tok_ok");
        var clashing = trade.scheduled(later("TP659"));
        var refused = trade.asked(booking, List.of(wish(booking, 0, clashing)));
        assertThat(refused.text("code")).isEqualTo("flights-overlap");
    }

    @Test
    void of_many_wishes_at_once_one_is_granted() throws Exception {
        var from = trade.flight("TP660", "100.00", null, 100);
        var to = trade.flight("TP661", "130.00", null, 100);
        var booking = trade.booked(from);
        var quote = trade.quote(booking, 0, to);
        try (var tabs = Executors.newFixedThreadPool(5)) {
            var answers =
                    IntStream.range(0, 5)
                            .mapToObj(_ ->
                                    tabs.submit(() -> trade.exchange(booking, quote, "tok_ok")))
                            .toList();
            var granted = 0;
            for (var answer : answers) {
                granted += answer.get().status() == 200 ? 1 : 0;
            }
            assertThat(granted).isEqualTo(1);
        }
        trade.free(from, 5);
        trade.free(to, 4);
        trade.keeps(booking, "130.00");
        trade.cancel(booking);
        trade.free(to, 5);
        trade.keeps(booking, "0.00");
    }

    private static FlightPlan later(String number) {
        return Trade.plan(number, "100.00", "5.00", 0)
                .with("departure", "2098-06-02T10:00")
                .with("arrival", "2098-06-02T13:00");
    }

    private static FlightPlan twoCabins(String number) {
        var economy = List.of(Trade.fare("BASIC", "90.00", null, 0));
        var business = List.of(Trade.fare("FULL", "300.00", null, 100));
        return FlightPlan.of(number)
                .without("totalSeats")
                .without("price")
                .with(
                        "cabins",
                        List.of(
                                Map.of("cabin", "ECONOMY", "capacity", 5, "fares", economy),
                                Map.of("cabin", "BUSINESS", "capacity", 5, "fares", business)));
    }
}
