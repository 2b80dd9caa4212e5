package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.Bookings;
import dev.skyledger.running.Order;
import dev.skyledger.running.SharedNode;
import dev.skyledger.running.Trade;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was paid with a voucher comes back as it was paid: each flight its share, to the cent. */
class VouchersAreGivenBackTest {

    private static final Duration A_WHILE = Duration.ofSeconds(20);

    private final Api api = SharedNode.api();
    private final String admin = SharedNode.admin();
    private final String anna = SharedNode.traveller();
    private final Trade trade = new Trade(api, admin, anna);
    private final Bookings bookings = new Bookings(api, anna, admin);

    @Test
    void a_flight_that_the_seller_cancels_brings_back_its_share_and_the_last_one_the_voucher() {
        var first = trade.flight("TP991", "33.33", "0.00", 0);
        var second = back("TP992", 0);
        var code = issued();
        var booking = booked(code, first, second);
        assertThat(Trade.amount(booking, "total")).isEqualTo("72.99");
        cancelled(first);
        decided(booking, 0);
        trade.keeps(booking, "42.99");
        used(code, 1);
        cancelled(second);
        decided(booking, 1);
        trade.keeps(booking, "0.00");
        used(code, 0);
        assertThat(trade.codes(booking)).contains("voucher-released");
    }

    @Test
    void what_its_owner_gives_up_brings_back_what_the_fare_says_of_its_share() {
        var first = trade.flight("TP993", "33.33", "0.00", 50);
        var second = back("TP994", 100);
        var code = issued();
        var booking = booked(code, first, second);
        var one = Map.of("items", List.of(Trade.itemOf(booking, 0)));
        var quote = api.post(Trade.path(booking) + "/cancellation-quote", anna, one);
        assertThat(Trade.amount(quote, "refund")).isEqualTo("15.00");
        assertThat(Trade.amount(quote, "fee")).isEqualTo("15.00");
        var accepted = Map.of("quoteId", quote.text("quoteId"));
        api.post(Trade.path(booking) + "/cancellation", anna, accepted);
        trade.keeps(booking, "57.99");
        assertThat(trade.cancel(booking).text("status")).isEqualTo("CANCELLED");
        trade.keeps(booking, "15.00");
        used(code, 1);
    }

    private String back(String number, int refundPercent) {
        return trade.scheduled(
                Trade.plan(number, "47.77", "0.00", refundPercent)
                        .on("2098-06-08")
                        .with("origin", "JFK")
                        .with("destination", "LIS")
                        .with("arrival", "2098-06-08T22:00"));
    }

    private String issued() {
        var tenth = Map.of("kind", "PERCENT", "percent", 10);
        return api.post("/admin/vouchers", admin, tenth).text("code");
    }

    private Api.Answer booked(String code, String... flights) {
        return trade.booked(Order.of(flights).with("vouchers", List.of(code)), "tok_ok");
    }

    private void cancelled(String flight) {
        var path = "/admin/flights/" + flight;
        assertThat(api.send("DELETE", path, admin, null, "If-Match", "\"1\"").status())
                .isLessThan(300);
    }

    private void decided(Api.Answer booking, int item) {
        await().atMost(A_WHILE).until(() -> bookings.change(booking, item).isObject());
        assertThat(bookings.decide(booking, item, "REFUND").status()).isEqualTo(200);
    }

    private void used(String code, int uses) {
        await().atMost(A_WHILE)
                .untilAsserted(
                        () -> assertThat(voucher(code).path("redeemed").asInt()).isEqualTo(uses));
    }

    private JsonNode voucher(String code) {
        return api.get("/admin/vouchers?limit=100", admin)
                .body()
                .path("items")
                .valueStream()
                .filter(it -> it.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
