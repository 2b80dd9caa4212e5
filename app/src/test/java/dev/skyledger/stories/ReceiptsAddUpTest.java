package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Order;
import dev.skyledger.running.SharedNode;
import dev.skyledger.running.Trade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The lines of every receipt and credit note are its total, also where vouchers took something off.
 */
class ReceiptsAddUpTest {

    private final Api api = SharedNode.api();
    private final String admin = SharedNode.admin();
    private final String anna = SharedNode.traveller();
    private final Trade trade = new Trade(api, admin, anna);

    @Test
    void what_a_voucher_took_off_is_a_line_of_its_own() {
        var booking =
                booked(off("PERCENT", "percent", 30), trade.flight("TP811", "33.33", null, 70));
        var receipt = receipts(booking, 1).getFirst();
        assertThat(lines(receipt)).containsExactly("FLIGHT 66.66", "VOUCHERS -20.00");
        assertThat(Trade.amountOf(receipt.path("total"))).isEqualTo("46.66");
        trade.withdraw(booking, 1);
        trade.cancel(booking);
        addUp(receipts(booking, 3));
    }

    @Test
    void also_where_it_took_all() {
        var all = off("MONEY", "amount", FlightPlan.euros("500.00"));
        var booking = booked(all, trade.flight("TP812", "33.33", null, 70));
        assertThat(lines(receipts(booking, 1).getFirst()))
                .containsExactly("FLIGHT 66.66", "VOUCHERS -66.66");
    }

    @Test
    void what_an_exchange_costs_or_brings_back_adds_up_too() {
        var fifty = off("MONEY", "amount", FlightPlan.euros("50.00"));
        var booking = booked(fifty, trade.flight("TP813", "47.77", "1.11", 35));
        exchange(booking, 0, trade.flight("TP814", "70.01", "1.11", 35));
        exchange(booking, 1, trade.flight("TP815", "40.00", null, 35));
        trade.withdraw(booking, 0);
        trade.cancel(booking);
        addUp(receipts(booking, 5));
    }

    @Test
    void what_was_issued_reads_the_same_for_ever() {
        var there = flight("TP816", "2098-07-01", "50.00");
        var back = flight("TP817", "2098-07-03", "50.00");
        var booking = trade.booked(Order.of(there, back), "tok_ok");
        var issued = receipts(booking, 1).getFirst();
        giveUp(booking, 0);
        var credited = receipts(booking, 2);
        exchange(booking, 1, flight("TP818", "2098-07-05", "70.00"));
        var all = receipts(booking, 3);
        assertThat(all).contains(issued).containsAll(credited);
        addUp(all);
    }

    private String flight(String number, String day, String price) {
        return trade.scheduled(Trade.plan(number, price, null, 70).on(day));
    }

    private void giveUp(Api.Answer booking, int item) {
        var part = Map.of("items", List.of(Trade.itemOf(booking, item)));
        var quote = api.post(Trade.path(booking) + "/cancellation-quote", anna, part);
        var accepted = Map.of("quoteId", quote.text("quoteId"));
        var left = api.post(Trade.path(booking) + "/cancellation", anna, accepted);
        assertThat(left.status()).as("%s", left.body()).isEqualTo(200);
    }

    private void exchange(Api.Answer booking, int item, String to) {
        var quote = trade.quote(trade.read(booking), item, to);
        var exchanged = trade.exchange(booking, quote, "tok_ok", "Prefer", "wait=20");
        assertThat(exchanged.status()).as("%s", exchanged.body()).isEqualTo(200);
    }

    private static void addUp(List<JsonNode> papers) {
        for (var paper : papers) {
            var sum =
                    paper.path("lines")
                            .valueStream()
                            .map(line -> new BigDecimal(Trade.amountOf(line.path("amount"))))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum.toPlainString())
                    .as("%s", paper)
                    .isEqualTo(Trade.amountOf(paper.path("total")));
        }
    }

    private static List<String> lines(JsonNode receipt) {
        return receipt.path("lines")
                .valueStream()
                .map(it -> it.path("about").asString() + " " + Trade.amountOf(it.path("amount")))
                .toList();
    }

    private List<JsonNode> receipts(Api.Answer booking, int number) {
        var path = Trade.path(booking) + "/receipts";
        await().untilAsserted(
                        () -> assertThat(api.get(path, anna).body().path("items")).hasSize(number));
        return api.get(path, anna).body().path("items").valueStream().toList();
    }

    private String off(String kind, String member, Object worth) {
        return api.post("/admin/vouchers", admin, Map.of("kind", kind, member, worth)).text("code");
    }

    /** For two. */
    private Api.Answer booked(String voucher, String flight) {
        var order = Order.of(flight).and(Order.adult("Rui")).with("vouchers", List.of(voucher));
        return trade.booked(order, "tok_ok");
    }
}
