package dev.skyledger.stories;

import static dev.skyledger.running.Trade.amount;
import static dev.skyledger.running.Trade.items;
import static dev.skyledger.running.Trade.path;
import static dev.skyledger.running.Trade.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.Order;
import dev.skyledger.running.SharedNode;
import dev.skyledger.running.Trade;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is held and not paid yet is exchanged for another total; no money moves. */
class UnpaidFlightsAreExchangedTest {

    private final Api api = SharedNode.api();
    private final String anna = SharedNode.traveller();
    private final Trade trade = new Trade(api, SharedNode.admin(), anna);

    @Test
    void it_has_another_total_and_the_same_time_to_pay() {
        var from = trade.flight("TP341", "100.00", "10.00", 0);
        var to = trade.flight("TP342", "130.00", "10.00", 0);
        var held = held(from);
        var quote = trade.quote(held, 0, to);
        assertThat(amount(quote, "difference")).isEqualTo("30.00");
        assertThat(amount(quote, "fee")).isEqualTo("0.00");
        assertThat(amount(quote, "due")).isEqualTo("0.00");
        var exchanged = trade.exchange(held, quote, null, "Idempotency-Key", "held-342");
        assertThat(exchanged.status()).as(exchanged.body().toString()).isEqualTo(200);
        assertThat(exchanged.text("status")).isEqualTo("HELD");
        assertThat(amount(exchanged, "total")).isEqualTo("130.00");
        assertThat(exchanged.text("payBy")).isEqualTo(held.text("payBy"));
        assertThat(items(exchanged)).containsExactly("EXCHANGED", "HELD");
        assertThat(trade.exchange(held, quote, null, "Idempotency-Key", "held-342").body())
                .isEqualTo(exchanged.body());
        trade.free(from, 5);
        trade.free(to, 4);
        assertThat(trade.ledger(held)).isEmpty();
        var paid = pay(held);
        assertThat(paid.text("status")).isEqualTo("CONFIRMED");
        trade.keeps(held, "130.00");
        assertThat(receipt(held)).isEqualTo("TP342");
        trade.free(to, 4);
    }

    @Test
    void it_can_be_exchanged_again_and_given_up_for_nothing() {
        var held = held(trade.flight("TP343", "100.00", null, 0));
        var second = trade.flight("TP344", "80.00", null, 0);
        assertThat(amount(trade.exchange(held, trade.quote(held, 0, second), null), "total"))
                .isEqualTo("80.00");
        var third = trade.flight("TP345", "90.00", null, 0);
        var again = trade.exchange(held, trade.quote(trade.read(held), 1, third), null);
        assertThat(items(again)).containsExactly("EXCHANGED", "EXCHANGED", "HELD");
        trade.free(second, 5);
        trade.cancel(held);
        trade.free(third, 5);
        assertThat(trade.ledger(held)).isEmpty();
    }

    @Test
    void a_quote_from_before_the_payment_is_not_good_after_it() {
        var held = held(trade.flight("TP346", "100.00", null, 0));
        var quote = trade.quote(held, 0, trade.flight("TP347", "500.00", null, 0));
        pay(held);
        var refused = trade.exchange(held, quote, null);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("exchange-quote-expired");
    }

    @Test
    void seats_that_are_not_there_are_refused_and_the_old_ones_stay() {
        var from = trade.flight("TP348", "100.00", null, 0);
        var held = held(from);
        var to = trade.flight("TP349", "100.00", null, 0);
        var quote = trade.quote(held, 0, to);
        var full = Order.of(to);
        for (var name : List.of("Rui", "Eva", "Gil", "Ivo")) {
            full = full.and(Order.adult(name));
        }
        trade.booked(full, "tok_ok");
        var refused = trade.exchange(held, quote, null);
        assertThat(refused.text("code")).isEqualTo("seats-unavailable");
        assertThat(trade.asked(held, List.of(wish(held, 0, to))).text("code"))
                .isEqualTo("seats-unavailable");
        assertThat(items(trade.read(held))).containsExactly("HELD");
        assertThat(api.seatsFree(from)).isEqualTo(4);
    }

    @Test
    void an_offer_says_what_takes_its_place_and_at_which_price() {
        var held = held(trade.flight("TP352", "100.00", null, 0));
        var offered = trade.flight("TP353", "120.00", null, 0);
        var wish = Map.of("items", List.of(item(held)), "offerId", offer(offered, Order.of()));
        var quote = api.post(path(held) + "/exchange-quote", anna, wish);
        assertThat(quote.status()).as(quote.body().toString()).isEqualTo(200);
        assertThat(amount(quote, "difference")).isEqualTo("20.00");
        var exchanged = trade.exchange(held, quote, null);
        assertThat(exchanged.body().path("items").path(1).path("flightId").asString())
                .isEqualTo(offered);
        var forTwo = offer(offered, Order.of().and(Order.adult("Rui")));
        var other = Map.of("items", List.of(item(held)), "offerId", forTwo);
        assertThat(api.post(path(held) + "/exchange-quote", anna, other).status()).isEqualTo(400);
    }

    private static Map<String, Object> item(Api.Answer booking) {
        return Map.of("itemId", Trade.itemOf(booking, 0));
    }

    /** What is offered instead of a fare that does not have the seats. */
    private String offer(String flight, Order order) {
        var fare = Map.of("flightId", flight, "fareCode", "NONE");
        var wish = order.with("items", List.of(fare)).with("policy", "OFFER_ALTERNATIVE");
        var refused = api.post("/bookings", anna, wish.body()).body();
        var offer = refused.path("alternatives").path(0).path("offerId").asString("");
        assertThat(offer).as(refused.toString()).isNotEmpty();
        return offer;
    }

    @Test
    void staff_exchange_for_a_traveller_and_say_why() {
        var held = held(trade.flight("TP350", "100.00", null, 0));
        var quote = trade.quote(held, 0, trade.flight("TP351", "100.00", null, 0));
        var staff = new Trade(api, SharedNode.admin(), SharedNode.admin());
        assertThat(staff.exchange(held, quote, null).status()).isEqualTo(400);
        var order = Map.of("quoteId", quote.text("quoteId"), "reason", "a call by the traveller");
        var done = api.post(path(held) + "/exchange", SharedNode.admin(), order);
        assertThat(done.status()).as(done.body().toString()).isEqualTo(200);
        await().until(() -> trade.codes(held).contains("item-exchanged"));
    }

    private Api.Answer held(String flight) {
        var held = api.post("/bookings", anna, Order.of(flight).body());
        assertThat(held.text("status")).isEqualTo("HELD");
        return held;
    }

    private Api.Answer pay(Api.Answer held) {
        return api.post(path(held) + "/payment", anna, Map.of("method", "card", "token", "tok_ok"));
    }

    private String receipt(Api.Answer booking) {
        var path = path(booking) + "/receipts";
        await().until(() -> api.get(path, anna).body().path("items").size() == 1);
        var line = api.get(path, anna).body().path("items").path(0).path("lines").path(0);
        return line.path("flightNumber").asString();
    }
}
