package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.Api;
import dev.skyledger.running.Order;
import dev.skyledger.running.SharedNode;
import dev.skyledger.running.Trade;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of what is not paid yet a passenger or a flight is given up; the others pay for themselves. */
class HeldBookingsShrinkTest {

    private final Api api = SharedNode.api();
    private final Trade trade = new Trade(api, SharedNode.admin(), SharedNode.traveller());

    @Test
    void a_passenger_stays_at_home_and_the_others_pay_for_themselves() {
        var flight = trade.flight("TP751", "100.00", "0.00", 100);
        var held = held(Order.of(flight).and(Order.adult("Rui")).and(Order.adult("Eva")));
        var left = givenUp(held, "passengers", Trade.passengerOf(held, 1));
        assertThat(left.text("status")).isEqualTo("HELD");
        assertThat(Trade.amount(left, "total")).isEqualTo("200.00");
        assertThat(left.text("payBy")).isEqualTo(held.text("payBy"));
        assertThat(left.body().at("/items/0/passengers").size()).isEqualTo(2);
        trade.free(flight, 3);
        paid(held, "CAPTURED 200.00");
        trade.free(flight, 3);
        trade.cancel(held);
        trade.keeps(held, "0.00");
        trade.free(flight, 5);
    }

    @Test
    void a_flight_is_left_out_and_the_voucher_takes_off_its_share_of_the_other() {
        var first = trade.flight("TP752", "100.00", "0.00", 100);
        var second = back("TP753");
        var half = Map.of("kind", "PERCENT", "percent", 50);
        var code = api.post("/admin/vouchers", trade.admin(), half).text("code");
        var held = held(Order.of(first, second).with("vouchers", List.of(code)));
        assertThat(Trade.amount(held, "total")).isEqualTo("100.00");
        var left = givenUp(held, "items", Trade.itemOf(held, 1));
        assertThat(Trade.amount(left, "total")).isEqualTo("50.00");
        assertThat(Trade.items(left)).containsExactly("HELD", "CANCELLED");
        trade.free(second, 5);
        paid(held, "CAPTURED 50.00");
        trade.free(second, 5);
        assertThat(Trade.items(trade.read(held))).containsExactly("CONFIRMED", "CANCELLED");
        trade.cancel(held);
        trade.keeps(held, "0.00");
    }

    @Test
    void whoever_has_no_name_and_does_not_fly_needs_none() {
        var flight = trade.flight("TP754", "100.00", "0.00", 100);
        var held = held(Order.of(flight).without("passengers").with("seats", 2));
        givenUp(held, "passengers", Trade.passengerOf(held, 1));
        var name = Map.of("givenName", "Ana", "familyName", "Silva");
        var path = Trade.path(held) + "/passengers/" + Trade.passengerOf(held, 0) + "/name";
        assertThat(api.send("PUT", path, trade.traveller(), name).status()).isEqualTo(200);
        paid(held, "CAPTURED 100.00");
    }

    private String back(String number) {
        return trade.scheduled(
                Trade.plan(number, "100.00", "0.00", 100)
                        .on("2098-06-08")
                        .with("origin", "JFK")
                        .with("destination", "LIS")
                        .with("arrival", "2098-06-08T22:00"));
    }

    private Api.Answer held(Order order) {
        var held = api.post("/bookings", trade.traveller(), order.body());
        assertThat(held.text("status")).as(held.body().toString()).isEqualTo("HELD");
        return held;
    }

    private Api.Answer givenUp(Api.Answer held, String which, String id) {
        var part = Map.of(which, List.of(id));
        var path = Trade.path(held);
        var quote = api.post(path + "/cancellation-quote", trade.traveller(), part);
        assertThat(Trade.amount(quote, "refund")).as("%s", quote.body()).isEqualTo("0.00");
        assertThat(Trade.amount(quote, "fee")).isEqualTo("0.00");
        var accepted = Map.of("quoteId", quote.text("quoteId"));
        var left = api.post(path + "/cancellation", trade.traveller(), accepted);
        assertThat(left.status()).as("%s", left.body()).isEqualTo(200);
        return left;
    }

    private void paid(Api.Answer held, String move) {
        var card = Map.of("method", "card", "token", "tok_ok");
        var paid = api.post(Trade.path(held) + "/payment", trade.traveller(), card);
        assertThat(paid.text("status")).as("%s", paid.body()).isEqualTo("CONFIRMED");
        trade.keeps(held, move.split(" ")[1]);
        assertThat(trade.ledger(held)).contains(move);
    }
}
