package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Order;
import dev.skyledger.running.SharedNode;
import dev.skyledger.running.Trade;
import dev.skyledger.running.ViewsAnew;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Views are made anew while others go on: what was exchanged, given up, moved and cancelled reads
 * as before.
 */
class ViewsAreMadeAnewTest {

    private static final List<String> ALL =
            List.of(
                    "alert-view",
                    "booking-timeline",
                    "booking-view",
                    "flight-view",
                    "money-view",
                    "notice-view",
                    "price-view",
                    "traveller-view",
                    "voucher-view");

    private final Api api = SharedNode.api();
    private final String admin = SharedNode.admin();
    private final Trade trade = new Trade(api, admin, SharedNode.traveller());
    private final ViewsAnew views = new ViewsAnew(api, SharedNode.database());

    @Test
    void every_view_is_what_it_was_before() {
        var booking = muchHappens();
        var before = trade.read(booking).body();
        var timeline = trade.codes(booking);
        assertThat(views.names()).containsAll(ALL);
        views.names()
                .forEach(view ->
                        assertThat(views.rebuilt(view).path("different").asLong(-1))
                                .as(view)
                                .isZero());
        assertThat(trade.read(booking).body()).isEqualTo(before);
        assertThat(trade.codes(booking)).isEqualTo(timeline);
    }

    @Test
    void a_row_that_is_not_as_the_log_says_is_found_and_mended() {
        var booking = trade.booked(trade.flight("TP971", "100.00", "0.00", 100));
        var id = booking.text("bookingId");
        SharedNode.database()
                .sql("update booking_view.booking set status = 'EXPIRED' where booking = ?")
                .param(id)
                .update();
        assertThat(trade.read(booking).text("status")).isEqualTo("EXPIRED");
        assertThat(views.rebuilt("booking-view").path("different").asLong()).isOne();
        assertThat(trade.read(booking).text("status")).isEqualTo("CONFIRMED");
        assertThat(trade.cancel(booking).text("status")).isEqualTo("CANCELLED");
        trade.keeps(booking, "0.00");
    }

    @Test
    void what_acts_on_events_is_no_view() {
        var auditor = api.login("auditor@skyledger.test");
        for (var process :
                List.of("booking-payment", "outgoing-mail", "pending-steps", "nothing")) {
            var path = "/audit/projections/" + process;
            assertThat(api.get(path, auditor).status()).as(process).isEqualTo(404);
            assertThat(api.post(path + "/rebuild", auditor, Map.of()).status()).isEqualTo(404);
        }
        assertThat(api.post("/audit/projections/booking-view/rebuild", admin, Map.of()).status())
                .isEqualTo(403);
    }

    /** Exchanges, withdrawals, cancellations; a flight is moved, and one is cancelled. */
    private Api.Answer muchHappens() {
        var from = trade.flight("TP972", "100.00", "10.00", 50);
        var to = trade.flight("TP973", "130.00", "10.00", 50);
        var gone = trade.flight("TP974", "47.77", null, 33);
        var two = Order.of(from).and(Order.adult("Bea"));
        var booking = trade.booked(two, "tok_ok");
        trade.exchange(booking, trade.quote(booking, 0, to), "tok_ok");
        trade.withdraw(trade.read(booking), 0);
        var dearer = trade.flight("TP975", "200.00", null, 0);
        trade.exchange(booking, trade.quote(trade.read(booking), 1, dearer), "tok_declined");
        trade.cancel(trade.booked(gone));
        var left = trade.booked(gone);
        api.post("/bookings", trade.traveller(), Order.of(from).body());
        var moved = Trade.plan("TP973", "130.00", "10.00", 50);
        put(to, moved.with("departure", "2098-06-01T18:00").with("arrival", "2098-06-01T21:00"));
        api.send("DELETE", "/admin/flights/" + gone, admin, null, "If-Match", "\"1\"");
        await().untilAsserted(() -> {
            assertThat(trade.codes(booking)).contains("schedule-change-reported");
            assertThat(trade.codes(left)).contains("schedule-change-reported");
        });
        return booking;
    }

    private void put(String flight, FlightPlan plan) {
        var answer =
                api.send(
                        "PUT", "/admin/flights/" + flight, admin, plan.body(), "If-Match", "\"1\"");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }
}
