package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.Order;
import dev.skyledger.running.SharedNode;
import dev.skyledger.running.Trade;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a process could not do is done once and in order, when it is mended and somebody says so.
 */
class ParkedEventsAreRetriedTest {

    private static final String PARKED = "/audit/parked-events";

    private final Api api = SharedNode.api();
    private final JdbcClient db = SharedNode.database();
    private final String auditor = api.login("auditor@skyledger.test");
    private final String anna = SharedNode.traveller();
    private final Trade trade = new Trade(api, SharedNode.admin(), anna);

    @Test
    void receipts_that_could_not_be_written_are_given_once_it_is_mended() {
        var booking = held();
        db.sql(
                        "alter table receipts.receipt add constraint bug check (payment <> 'payment:%s') not valid"
                                .formatted(booking.text("bookingId")))
                .update();
        try {
            paidAndGivenUp(booking);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(parked(booking)).hasSize(2));
            assertThat(parked(booking).getFirst()).startsWith("PaymentCaptured ").contains("23514");
            assertThat(parked(booking).getLast()).startsWith("PaymentRefunded waits behind");
            var still = retried(booking);
            assertThat(still.body().path("handled").asInt()).isZero();
            assertThat(still.body().path("parked").asInt()).isEqualTo(2);
            assertThat(still.text("cause")).contains("23514");
            assertThat(receipts(booking)).isEmpty();
        } finally {
            db.sql("alter table receipts.receipt drop constraint bug").update();
        }
        assertThat(retried(booking).body().path("handled").asInt()).isEqualTo(2);
        assertThat(receipts(booking)).containsExactly("R", "C");
        assertThat(parked(booking)).isEmpty();
        assertThat(retried(booking).body().path("handled").asInt()).isZero();
        assertThat(receipts(booking)).hasSize(2);
    }

    @Test
    void only_auditors_see_them_and_have_them_handled() {
        var request = Map.of("processor", "receipts", "sequence", "none");
        for (var other : List.of(SharedNode.admin(), anna)) {
            assertThat(api.get(PARKED, other).status()).isEqualTo(403);
            assertThat(api.post(PARKED + "/retry", other, request).status()).isEqualTo(403);
        }
        assertThat(api.post(PARKED + "/retry", auditor, request).body().path("parked").asInt(-1))
                .isZero();
        var nobody = Map.of("processor", "nobody", "sequence", "none");
        assertThat(api.post(PARKED + "/retry", auditor, nobody).status()).isEqualTo(404);
        assertThat(api.post(PARKED + "/retry", auditor, Map.of()).status()).isEqualTo(400);
    }

    private Api.Answer held() {
        var flight = trade.flight("TP977", "100.00", "0.00", 100);
        return api.post("/bookings", anna, Order.of(flight).body());
    }

    private void paidAndGivenUp(Api.Answer booking) {
        var card = Map.of("method", "card", "token", "tok_ok");
        var paid = api.post(Trade.path(booking) + "/payment", anna, card);
        assertThat(paid.text("status")).as(paid.body().toString()).isEqualTo("CONFIRMED");
        trade.cancel(booking);
        trade.keeps(booking, "0.00");
    }

    private Api.Answer retried(Api.Answer booking) {
        var request = Map.of("processor", "receipts", "sequence", booking.text("bookingId"));
        var answer = api.post(PARKED + "/retry", auditor, request);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer;
    }

    /** Types and causes, as the list has them. */
    private List<String> parked(Api.Answer booking) {
        return api.get(PARKED + "?limit=100", auditor)
                .body()
                .path("items")
                .valueStream()
                .filter(it -> it.path("processor").asString().equals("receipts"))
                .filter(it -> it.path("sequence").asString().contains(booking.text("bookingId")))
                .map(it -> it.path("payloadType").asString() + " " + it.path("cause").asString())
                .map(it -> it.substring(it.lastIndexOf('.', it.indexOf(' ')) + 1))
                .toList();
    }

    /** The series of each. */
    private List<String> receipts(Api.Answer booking) {
        return api.get(Trade.path(booking) + "/receipts", anna)
                .body()
                .path("items")
                .valueStream()
                .map(it -> it.path("number").asString().substring(0, 1))
                .toList();
    }
}
