package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Gate;
import dev.skyledger.running.Node;
import dev.skyledger.running.Order;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application is killed between the steps of a flight's cancellation, and started again: each
 * time everybody is told, nobody decides, and all that was charged comes back.
 */
class CancelledFlightsSurviveACrashTest {

    private static final String[] SOON = {
        "skyledger.sweep.every=1s",
        "skyledger.sweep.step-within=3s",
        "skyledger.provider.lease=3s",
        "skyledger.provider.retry-at-most=500ms",
        "skyledger.schedule-changes.every=1s",
        "skyledger.schedule-changes.step-within=3s",
        "skyledger.schedule-changes.at-least=1s",
        "skyledger.schedule-changes.decide-within=5s"
    };

    @TempDir private Path data;

    private final String database = TestDatabase.migratedUrl();

    private int number = 900;

    @Test
    void whatever_the_step_everybody_is_told_and_all_the_money_comes_back() throws Exception {
        var crashes =
                List.of(
                        "FlightCancelled",
                        "ScheduleChangeReported",
                        "ScheduleChangeRefused",
                        "RefundRequested");
        for (var before : crashes) {
            crash(before);
        }
        try (var _ = Node.start(database, data, SOON);
                var pool = TestDatabase.pool(database)) {
            var db = JdbcClient.create(pool);
            await("everything is finished")
                    .atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> everythingIsFinished(db, crashes.size()));
        }
    }

    private void crash(String before) throws Exception {
        var node = Node.start(database, data, SOON);
        var api = node.api();
        var admin = api.login("admin@skyledger.test");
        var anna = api.login("traveller@skyledger.test");
        var plan = FlightPlan.strict("TP" + number++, 20);
        var flight = api.post("/admin/flights", admin, plan.body()).text("flightId");
        booked(api, anna, Order.of(flight).paying("tok_ok"), "CONFIRMED");
        booked(api, anna, Order.of(flight), "HELD");
        try (var gate = Gate.before(before, database)) {
            var path = "/admin/flights/" + flight;
            gate.kill(node, () -> api.send("DELETE", path, admin, null, "If-Match", "\"1\""));
        }
    }

    private static void booked(Api api, String token, Order order, String status) {
        var answer = api.post("/bookings", token, order.body(), "Prefer", "wait=20");
        assertThat(answer.text("status")).as("%s", answer.body()).isEqualTo(status);
    }

    private static void everythingIsFinished(JdbcClient db, int flights) {
        assertThat(db.sql("select status from booking_view.booking").query(String.class).list())
                .hasSize(2 * flights)
                .containsOnly("CANCELLED");
        assertThat(
                        db.sql(
                                        "select count(*) from flight_view.flight where status <> 'CANCELLED'")
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(left(db, "pending_notice") + left(db, "pending_decision")).isZero();
        assertThat(
                        db.sql(
                                        """
                                        select coalesce(sum(amount) filter (where outcome = 'CAPTURED'), 0)
                                             - coalesce(sum(amount) filter (where outcome = 'REFUNDED'), 0)
                                             + count(*) filter (where outcome = 'AUTHORISED')
                                             - count(*) filter (where outcome in ('CAPTURED', 'VOIDED'))
                                          from simulator.ledger
                                        """)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    private static int left(JdbcClient db, String table) {
        return db.sql("select count(*) from saga." + table).query(Integer.class).single();
    }
}
