package dev.skyledger.stories;

import static dev.skyledger.running.Trade.amount;
import static dev.skyledger.running.Trade.amountOf;
import static dev.skyledger.running.Trade.items;
import static dev.skyledger.running.Trade.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Node;
import dev.skyledger.running.Order;
import dev.skyledger.running.Trade;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What an exchange makes cheaper, and what is given up after it, comes back to the cent. */
class ExchangedMoneyComesBackTest {

    @TempDir private static Path data;

    private static Node node;
    private static Api api;
    private static Trade trade;

    @BeforeAll
    static void start() {
        node =
                Node.start(
                        TestDatabase.migratedUrl(),
                        data,
                        "skyledger.provider.retry-at-most=500ms",
                        "skyledger.reconciliation.settling=0s",
                        "skyledger.sweep.every=1s",
                        "skyledger.sweep.step-within=2s");
        api = node.api();
        var admin = api.login("admin@skyledger.test");
        trade = new Trade(api, admin, api.login("traveller@skyledger.test"));
    }

    @AfterAll
    static void stop() {
        try {
            await("nothing differs from the provider's statement")
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(differences()).isEmpty());
        } finally {
            node.close();
        }
    }

    private static JsonNode differences() {
        var today = LocalDate.now(ZoneOffset.UTC);
        return api.get("/admin/reconciliation?date=" + today, trade.admin())
                .body()
                .path("differences");
    }

    @Test
    void a_cheaper_flight_pays_back_what_the_fare_allows_less_its_fee() {
        var booking = trade.booked(trade.flight("TP401", "200.00", "10.00", 80));
        var quote = trade.quote(booking, 0, trade.flight("TP402", "100.00", "10.00", 80));
        assertThat(amount(quote, "difference")).isEqualTo("-100.00");
        assertThat(amount(quote, "due")).isEqualTo("0.00");
        assertThat(amount(quote, "refund")).isEqualTo("70.00");
        assertThat(trade.exchange(booking, quote, null).status()).isEqualTo(200);
        trade.keeps(booking, "130.00");
        var receipts = receipts(booking, 2);
        assertThat(receipts.path(1).path("kind").asString()).isEqualTo("CREDIT_NOTE");
        assertThat(amountOf(receipts.path(1).path("total"))).isEqualTo("70.00");
        assertThat(receipts.path(1).path("lines").path(0).path("flightNumber").asString())
                .isEqualTo("TP402");
        assertThat(amount(trade.cancel(booking), "total")).isEqualTo("100.00");
        trade.keeps(booking, "50.00");
    }

    @Test
    void what_a_fare_does_not_return_stays() {
        var booking = trade.booked(trade.flight("TP403", "200.00", null, 0));
        var quote = trade.quote(booking, 0, trade.flight("TP404", "150.00", null, 100));
        assertThat(amount(quote, "refund")).isEqualTo("0.00");
        trade.exchange(booking, quote, null);
        trade.cancel(booking);
        trade.keeps(booking, "50.00");
    }

    @Test
    void exchanged_twice_and_cancelled_the_newest_money_comes_back_first() {
        var booking = trade.booked(trade.flight("TP405", "100.00", null, 100));
        var second = trade.flight("TP406", "130.00", null, 100);
        trade.exchange(booking, trade.quote(booking, 0, second), "tok_ok");
        var third = trade.flight("TP407", "150.00", null, 90);
        trade.exchange(booking, trade.quote(trade.read(booking), 1, third), "tok_ok");
        trade.keeps(booking, "150.00");
        trade.free(second, 5);
        assertThat(amountOf(receipts(booking, 3).path(2).path("total"))).isEqualTo("20.00");
        var cancelled = trade.cancel(booking);
        assertThat(items(cancelled)).containsExactly("EXCHANGED", "EXCHANGED", "CANCELLED");
        trade.keeps(booking, "15.00");
        trade.free(third, 5);
        assertThat(trade.ledger(booking))
                .contains("REFUNDED 20.00", "REFUNDED 30.00", "REFUNDED 85.00");
        var notes = receipts(booking, 6);
        assertThat(notes.valueStream().skip(3).map(it -> amountOf(it.path("total"))))
                .containsExactlyInAnyOrder("20.00", "30.00", "85.00");
        notes.valueStream().forEach(ExchangedMoneyComesBackTest::addsUp);
        await().untilAsserted(() -> {
            var payment = trade.read(booking).body().path("payment");
            assertThat(amountOf(payment.path("captured"))).isEqualTo("150.00");
            assertThat(amountOf(payment.path("refunded"))).isEqualTo("135.00");
            assertThat(payment.path("status").asString()).isEqualTo("PARTLY_REFUNDED");
        });
    }

    @Test
    void who_withdrew_before_does_not_fly_on_the_new_flight() {
        var booking = trade.booked(ofTwo(trade.flight("TP408", "100.00", "10.00", 50)), "tok_ok");
        trade.withdraw(booking, 0);
        trade.keeps(booking, "150.00");
        var to = trade.flight("TP409", "120.00", null, 50);
        var quote = trade.quote(booking, 0, to);
        assertThat(amount(quote, "due")).isEqualTo("30.00");
        var exchanged = trade.exchange(booking, quote, "tok_ok");
        assertThat(items(exchanged)).containsExactly("EXCHANGED", "CONFIRMED");
        var flying = exchanged.body().path("items").path(1).path("passengers");
        assertThat(flying.size()).isEqualTo(1);
        assertThat(flying.path(0).asString()).isEqualTo(Trade.passengerOf(booking, 1));
        trade.free(to, 4);
        trade.cancel(booking);
        trade.keeps(booking, "120.00");
        trade.free(to, 5);
    }

    @Test
    void who_withdraws_afterwards_gets_back_of_the_new_price() {
        var booking = trade.booked(ofTwo(trade.flight("TP410", "100.00", null, 50)), "tok_ok");
        var to = trade.flight("TP411", "120.00", null, 50);
        trade.exchange(booking, trade.quote(booking, 0, to), "tok_ok");
        trade.withdraw(booking, 1);
        trade.keeps(booking, "180.00");
        trade.free(to, 4);
        var back = trade.flight("TP412", "80.00", null, 50);
        trade.exchange(booking, trade.quote(trade.read(booking), 1, back), null);
        trade.keeps(booking, "160.00");
        trade.free(to, 5);
        trade.free(back, 4);
    }

    @Test
    void a_quote_to_cancel_does_not_outlive_an_exchange_nor_the_other_way_round() {
        var booking = trade.booked(trade.flight("TP413", "100.00", null, 50));
        var to = trade.flight("TP414", "100.00", null, 50);
        var exchange = trade.quote(booking, 0, to);
        var cancel = api.post(path(booking) + "/cancellation-quote", trade.traveller(), Map.of());
        trade.exchange(booking, exchange, null);
        var accepted = Map.of("quoteId", cancel.text("quoteId"));
        assertThat(
                        api.post(path(booking) + "/cancellation", trade.traveller(), accepted)
                                .text("code"))
                .isEqualTo("quote-expired");
        var again = trade.quote(trade.read(booking), 1, trade.flight("TP415", "90.00", null, 50));
        trade.cancel(booking);
        assertThat(trade.exchange(booking, again, null).text("code"))
                .isEqualTo("booking-not-exchangeable");
        trade.keeps(booking, "50.00");
    }

    private static Order ofTwo(String flight) {
        return Order.of(flight).and(Order.adult("Rui"));
    }

    private static void addsUp(JsonNode receipt) {
        var sum =
                receipt.path("lines")
                        .valueStream()
                        .map(line -> new java.math.BigDecimal(amountOf(line.path("amount"))))
                        .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(amountOf(receipt.path("total")));
    }

    private static JsonNode receipts(Api.Answer booking, int atLeast) {
        var path = path(booking) + "/receipts";
        await().until(() ->
                api.get(path, trade.traveller()).body().path("items").size() >= atLeast);
        return api.get(path, trade.traveller()).body().path("items");
    }
}
