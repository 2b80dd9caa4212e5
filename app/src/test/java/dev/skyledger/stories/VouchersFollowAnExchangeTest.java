package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Order;
import dev.skyledger.running.SharedNode;
import dev.skyledger.running.Trade;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Who bought a flight with a voucher and exchanges it pays and gets back what is right to a cent.
 */
class VouchersFollowAnExchangeTest {

    private final Api api = SharedNode.api();
    private final String admin = SharedNode.admin();
    private final String anna = SharedNode.traveller();
    private final Trade trade = new Trade(api, admin, anna);

    @Test
    void half_off_a_dear_flight_is_half_off_a_cheap_one_and_the_other_flight_keeps_its_own() {
        var first = trade.flight("TP931", "100.00", null, 100);
        var booking = booked(halfOff(), first, back("TP932"));
        assertThat(Trade.amount(booking, "total")).isEqualTo("100.00");
        var quote = trade.quote(booking, 0, trade.flight("TP933", "30.01", null, 100));
        assertThat(Trade.amount(quote, "difference")).isEqualTo("-69.99");
        assertThat(Trade.amount(quote, "refund")).isEqualTo("35.00");
        var exchanged = trade.exchange(booking, quote, null);
        assertThat(Trade.amount(exchanged, "total")).isEqualTo("65.00");
        trade.keeps(booking, "65.00");
        var again = trade.quote(trade.read(booking), 2, first);
        assertThat(Trade.amount(again, "due")).isEqualTo("35.00");
        trade.cancel(booking);
        trade.keeps(booking, "0.00");
    }

    @Test
    void an_amount_is_good_for_a_cheaper_flight_and_what_is_left_of_it_is_not_paid_out() {
        var fifty = Map.of("kind", "MONEY", "amount", FlightPlan.euros("50.00"));
        var booking = booked(issued(fifty), trade.flight("TP934", "100.00", "10.00", 100));
        var cheap = trade.quote(booking, 0, trade.flight("TP935", "60.00", null, 100));
        assertThat(Trade.amount(cheap, "refund")).isEqualTo("30.00");
        var cheaper = trade.quote(booking, 0, trade.flight("TP936", "30.00", null, 100));
        assertThat(Trade.amount(cheaper, "refund")).isEqualTo("40.00");
        var dearer = trade.quote(booking, 0, trade.flight("TP937", "120.00", null, 100));
        assertThat(Trade.amount(dearer, "due")).isEqualTo("30.00");
        assertThat(trade.exchange(booking, cheaper, null).status()).isEqualTo(200);
        trade.keeps(booking, "10.00");
        trade.cancel(booking);
        trade.keeps(booking, "10.00");
    }

    @Test
    void what_is_not_paid_yet_cannot_become_all_off() {
        var order = Order.of(trade.flight("TP938", "200.00", null, 0));
        var held = api.post("/bookings", anna, order.with("vouchers", codes(halfOff())).body());
        assertThat(Trade.amount(held, "total")).isEqualTo("100.00");
        var quote = trade.quote(held, 0, trade.flight("TP939", "100.00", null, 0));
        var exchanged = trade.exchange(held, quote, null);
        assertThat(exchanged.status()).as("%s", exchanged.body()).isEqualTo(200);
        assertThat(Trade.amount(exchanged, "total")).isEqualTo("50.00");
    }

    private String back(String number) {
        return trade.scheduled(
                Trade.plan(number, "100.00", null, 100)
                        .on("2098-06-08")
                        .with("origin", "JFK")
                        .with("destination", "LIS")
                        .with("arrival", "2098-06-08T22:00"));
    }

    private String halfOff() {
        return issued(Map.of("kind", "PERCENT", "percent", 50));
    }

    private String issued(Map<String, ?> voucher) {
        return api.post("/admin/vouchers", admin, voucher).text("code");
    }

    private static List<String> codes(String code) {
        return List.of(code);
    }

    private Api.Answer booked(String code, String... flights) {
        return trade.booked(Order.of(flights).with("vouchers", codes(code)), "tok_ok");
    }
}
