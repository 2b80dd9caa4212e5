package dev.skyledger.stories;

import static dev.skyledger.running.Trade.items;
import static dev.skyledger.running.Trade.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.SharedNode;
import dev.skyledger.running.Trade;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An exchange that was left at the bank is given up, and stands in nobody's way. */
class ExchangesAreGivenUpTest {

    private final Api api = SharedNode.api();
    private final String anna = SharedNode.traveller();
    private final Trade trade = new Trade(api, SharedNode.admin(), anna);

    @Test
    void the_booking_is_as_it_was_and_takes_changes_at_once() {
        var from = trade.flight("TP807", "100.00", null, 0);
        var to = trade.flight("TP808", "130.00", null, 0);
        var booking = trade.booked(from);
        var url = begun(booking, to);
        assertThat(trade.asked(booking, List.of(Trade.wish(booking, 0, to))).status())
                .isEqualTo(409);
        for (var again = 0; again < 2; again++) {
            var given = giveUp(booking, anna);
            assertThat(given.status()).as(given.body().toString()).isEqualTo(200);
            assertThat(given.body().at("/exchange/status").asString()).isEqualTo("FELL_THROUGH");
            assertThat(given.body().at("/exchange/reason").asString()).isEqualTo("given-up");
        }
        trade.free(to, 5);
        trade.free(from, 4);
        approve(url);
        await().until(() -> trade.ledger(booking).contains("VOIDED 30.00"));
        assertThat(items(trade.read(booking))).containsExactly("CONFIRMED");
        var other = trade.exchange(booking, trade.quote(booking, 0, to), "tok_ok");
        assertThat(items(other)).containsExactly("EXCHANGED", "CONFIRMED");
        trade.keeps(booking, "130.00");
    }

    @Test
    void nobody_elses_exchange_is_given_up_and_one_that_is_done_stands() {
        var to = trade.flight("TP810", "130.00", null, 0);
        var booking = trade.booked(trade.flight("TP809", "100.00", null, 0));
        var ben = api.newcomer("ben-809@example.org");
        assertThat(giveUp(booking, ben).status()).isEqualTo(404);
        assertThat(giveUp(booking, SharedNode.admin()).status()).as("no reason").isEqualTo(400);
        trade.exchange(booking, trade.quote(booking, 0, to), "tok_ok");
        assertThat(items(giveUp(booking, anna))).containsExactly("EXCHANGED", "CONFIRMED");
        trade.keeps(booking, "130.00");
    }

    /** Says where the card's owner would decide. */
    private String begun(Api.Answer booking, String to) {
        var begun = trade.exchange(booking, trade.quote(booking, 0, to), "tok_action_required");
        assertThat(begun.status()).as(begun.body().toString()).isEqualTo(202);
        return await().until(
                        () -> trade.read(booking).body().at("/exchange/actionUrl").asString(""),
                        it -> !it.isEmpty());
    }

    private Api.Answer giveUp(Api.Answer booking, String who) {
        return api.send("DELETE", path(booking) + "/exchange", who, null);
    }

    private void approve(String url) {
        var parts = url.split("\\?");
        api.page("POST", parts[0] + "/approval?" + parts[1]);
    }
}
