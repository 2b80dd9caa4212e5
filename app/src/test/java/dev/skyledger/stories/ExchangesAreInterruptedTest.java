package dev.skyledger.stories;

import static dev.skyledger.running.Trade.items;
import static dev.skyledger.running.Trade.path;
import static dev.skyledger.running.Trade.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Node;
import dev.skyledger.running.Trade;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While flights are exchanged nothing else changes, and however it ends every cent is owed. */
class ExchangesAreInterruptedTest {

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
                        "skyledger.booking.pay-within=6s",
                        "skyledger.booking.grace=2s",
                        "skyledger.simulator.late=2s",
                        "skyledger.provider.retry-at-most=500ms",
                        "skyledger.provider.capture-for=3s",
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
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> {
                        var path = "/admin/reconciliation?date=" + LocalDate.now(ZoneOffset.UTC);
                        assertThat(api.get(path, trade.admin()).body().path("differences"))
                                .isEmpty();
                    });
        } finally {
            node.close();
        }
    }

    @Test
    void nothing_else_changes_until_the_cards_owner_has_decided() {
        var from = trade.flight("TP801", "100.00", null, 0);
        var to = trade.flight("TP802", "130.00", null, 0);
        var booking = trade.booked(from);
        var begun = begun(booking, to);
        assertThat(items(begun)).containsExactly("CONFIRMED");
        var running = begun.body().path("exchange");
        assertThat(running.path("status").asString()).isEqualTo("RUNNING");
        for (var refused :
                List.of(
                        trade.cancel(booking),
                        api.post(path(booking) + "/cancellation-quote", anna(), Map.of()),
                        trade.asked(booking, List.of(wish(booking, 0, to))),
                        rename(booking))) {
            assertThat(refused.status()).as(refused.body().toString()).isEqualTo(409);
            assertThat(refused.text("code")).isEqualTo("exchange-in-progress");
        }
        assertThat(api.seatsFree(from)).isEqualTo(4);
        assertThat(api.seatsFree(to)).isEqualTo(4);
        decide(running.path("actionUrl").asString(), "approval");
        await().untilAsserted(() ->
                assertThat(items(trade.read(booking))).containsExactly("EXCHANGED", "CONFIRMED"));
        trade.free(from, 5);
        trade.keeps(booking, "130.00");
    }

    @Test
    void what_its_owner_refuses_leaves_everything_as_it_was() {
        var from = trade.flight("TP803", "100.00", null, 0);
        var to = trade.flight("TP804", "130.00", null, 0);
        var booking = trade.booked(from);
        decide(begun(booking, to).body().path("exchange").path("actionUrl").asString(), "refusal");
        untouched(booking, from, to);
        assertThat(rename(booking).status()).isEqualTo(200);
    }

    @Test
    void what_nobody_decides_falls_through_by_itself_and_can_be_tried_again() {
        var from = trade.flight("TP805", "100.00", null, 0);
        var to = trade.flight("TP806", "130.00", null, 0);
        var booking = trade.booked(from);
        var url = begun(booking, to).body().path("exchange").path("actionUrl").asString();
        untouched(booking, from, to);
        decide(url, "approval");
        await().until(() -> trade.ledger(booking).contains("VOIDED 30.00"));
        untouched(booking, from, to);
        var again = trade.exchange(booking, trade.quote(booking, 0, to), "tok_late_ok");
        assertThat(items(again)).containsExactly("EXCHANGED", "CONFIRMED");
        trade.keeps(booking, "130.00");
    }

    @Test
    void whatever_the_provider_does_the_difference_is_charged_once() {
        for (var token :
                List.of("tok_timeout_then_ok", "tok_error_once", "tok_duplicate_callback")) {
            var number = 810 + 2 * token.length();
            var to = trade.flight("TP" + (number + 1), "130.00", null, 0);
            var booking = trade.booked(trade.flight("TP" + number, "100.00", null, 0));
            var quote = trade.quote(booking, 0, to);
            trade.exchange(booking, quote, token, "Prefer", "wait=20");
            await().untilAsserted(() ->
                    assertThat(items(trade.read(booking)))
                            .containsExactly("EXCHANGED", "CONFIRMED"));
            trade.keeps(booking, "130.00");
        }
    }

    @Test
    void a_difference_that_cannot_be_charged_ends_the_booking_and_all_comes_back() {
        var from = trade.flight("TP870", "100.00", "10.00", 0);
        var to = trade.flight("TP871", "130.00", null, 0);
        var booking = trade.booked(from);
        trade.exchange(booking, trade.quote(booking, 0, to), "tok_capture_fails");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> {
                    var after = trade.read(booking);
                    assertThat(after.text("status")).isEqualTo("CANCELLED");
                    assertThat(after.body().path("reason").path("code").asString())
                            .isEqualTo("capture-failed");
                });
        trade.keeps(booking, "0.00");
        trade.free(from, 5);
        trade.free(to, 5);
        await().until(() -> trade.ledger(booking).contains("VOIDED 40.00"));
    }

    private static Api.Answer begun(Api.Answer booking, String to) {
        var begun = trade.exchange(booking, trade.quote(booking, 0, to), "tok_action_required");
        assertThat(begun.status()).as(begun.body().toString()).isEqualTo(202);
        await().until(() ->
                trade.read(booking).body().path("exchange").path("actionUrl").isString());
        return trade.read(booking);
    }

    private static void untouched(Api.Answer booking, String from, String to) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(
                                        trade.read(booking)
                                                .body()
                                                .path("exchange")
                                                .path("status")
                                                .asString())
                                .isEqualTo("FELL_THROUGH"));
        assertThat(items(trade.read(booking))).containsExactly("CONFIRMED");
        trade.free(to, 5);
        trade.free(from, 4);
        trade.keeps(booking, "100.00");
    }

    private static void decide(String url, String how) {
        var parts = url.split("\\?");
        node.api().page("POST", parts[0] + "/" + how + "?" + parts[1]);
    }

    private static Api.Answer rename(Api.Answer booking) {
        var path = path(booking) + "/passengers/" + Trade.passengerOf(booking, 0) + "/name";
        var name = Map.of("givenName", "Anna", "familyName", "Silva");
        return api.send("PUT", path, anna(), name);
    }

    private static String anna() {
        return trade.traveller();
    }
}
