package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Node;
import dev.skyledger.running.Order;
import dev.skyledger.running.Trade;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Whoever books stands still between setting aside and placing, for so long that the sweeps let go
 * of the seat and the voucher: the booking that comes of it has both, or is none.
 */
class ADeskIsInterruptedTest {

    private static final Duration A_WHILE = Duration.ofSeconds(7);

    @TempDir private Path data;

    private final String database = TestDatabase.migratedUrl();

    @Test
    void what_was_let_go_meanwhile_is_set_aside_anew() throws Exception {
        try (var node =
                        Node.start(
                                database,
                                data,
                                "skyledger.sweep.every=200ms",
                                "skyledger.sweep.place-within=1s",
                                "skyledger.voucher-uses.every=200ms",
                                "skyledger.voucher-uses.place-within=1s");
                var pool = TestDatabase.pool(database)) {
            var api = node.api();
            var trade =
                    new Trade(
                            api,
                            api.login("admin@skyledger.test"),
                            api.login("traveller@skyledger.test"));
            var flight = api.flight(trade.admin(), "TP741", 1);
            var code = voucher(trade);
            var order = Order.of(flight).with("vouchers", List.of(code)).body();
            var booked = interrupted(JdbcClient.create(pool), () -> book(trade, order));
            assertThat(booked.status()).as(booked.body().toString()).isEqualTo(201);
            assertThat(booked.text("status")).isEqualTo("HELD");
            assertThat(Trade.amount(booked, "total")).isEqualTo("70.00");
            assertThat(book(trade, order).text("bookingId")).isEqualTo(booked.text("bookingId"));
            await().untilAsserted(() -> assertThat(seen(trade, code)).isEqualTo("1 0"));
            assertThat(api.seatsFree(flight)).isZero();
            var card = Map.of("method", "card", "token", "tok_ok");
            var paid = api.post(Trade.path(booked) + "/payment", trade.traveller(), card);
            assertThat(paid.text("status")).isEqualTo("CONFIRMED");
            await().untilAsserted(() -> assertThat(seen(trade, code)).isEqualTo("0 1"));
        }
    }

    @Test
    void what_was_claimed_stays_however_late_the_sweep_hears_of_it() throws Exception {
        try (var node = Node.start(database, data, "skyledger.sweep.every=200ms");
                var pool = TestDatabase.pool(database)) {
            var api = node.api();
            var trade =
                    new Trade(
                            api,
                            api.login("admin@skyledger.test"),
                            api.login("traveller@skyledger.test"));
            var order = Order.of(api.flight(trade.admin(), "TP742", 1)).body();
            var held = api.post("/bookings", trade.traveller(), order);
            var other = api.flight(trade.admin(), "TP743", 1);
            assertThat(trade.exchange(held, trade.quote(held, 0, other), null).status())
                    .isEqualTo(200);
            var db = JdbcClient.create(pool);
            await().until(() -> isUnclaimed(db, held.text("bookingId") + "-2#%"));
            isNobodys(db, held.text("bookingId") + "-2#4711");
            await().until(() -> happened(db, "AttemptForgone"));
            assertThat(api.seatsFree(other)).isZero();
            var card = Map.of("method", "card", "token", "tok_ok");
            var paid = api.post(Trade.path(held) + "/payment", trade.traveller(), card);
            assertThat(paid.text("status")).isEqualTo("CONFIRMED");
            assertThat(trade.codes(held)).contains("attempt-forgone");
        }
    }

    /** As it was before the sweep's table heard of the claim. */
    private static boolean isUnclaimed(JdbcClient db, String hold) {
        return db.sql(
                                """
                                update saga.pending_hold
                                set placed = false, held_at = now() - interval '2 hours'
                                where hold like ? and placed
                                """)
                        .param(hold)
                        .update()
                == 1;
    }

    /** Seats that nobody claims, which the sweep looks at after those. */
    private static void isNobodys(JdbcClient db, String hold) {
        db.sql(
                        """
                        insert into saga.pending_hold (hold, inventory, placed, held_at, until)
                        select ?, inventory, false, now() - interval '1 hour', until
                        from saga.pending_hold limit 1
                        """)
                .param(hold)
                .update();
    }

    private static Api.Answer book(Trade trade, Map<String, Object> order) {
        return trade.api()
                .post("/bookings", trade.traveller(), order, "Idempotency-Key", "interrupted");
    }

    /** The desk waits for a locator until the sweeps have come by. */
    private Api.Answer interrupted(JdbcClient db, Booking booking) throws Exception {
        try (var connection = DriverManager.getConnection(database, "postgres", "postgres");
                var statement = connection.createStatement();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            connection.setAutoCommit(false);
            statement.execute("alter sequence locators.locator_block cache 1");
            var answer = CompletableFuture.supplyAsync(booking::made, threads);
            for (var event : List.of("BookingForgone", "SeatsReleased", "VoucherReleased")) {
                await(event)
                        .atMost(A_WHILE)
                        .pollInterval(Duration.ofMillis(50))
                        .until(() -> happened(db, event));
            }
            connection.rollback();
            return answer.join();
        }
    }

    private interface Booking {
        Api.Answer made();
    }

    private static boolean happened(JdbcClient db, String event) {
        return db.sql("select exists (select from log.event where type like '%.' || ?)")
                .param(event)
                .query(Boolean.class)
                .single();
    }

    private static String voucher(Trade trade) {
        var terms = Map.of("kind", "MONEY", "amount", Map.of("amount", "30.00", "currency", "EUR"));
        return trade.api().post("/admin/vouchers", trade.admin(), terms).text("code");
    }

    /** How many uses are set aside, and how many are used. */
    private static String seen(Trade trade, String code) {
        var vouchers = trade.api().get("/admin/vouchers?limit=100", trade.admin()).body();
        return vouchers.path("items")
                .valueStream()
                .filter(it -> it.path("code").asString().equals(code))
                .map(ADeskIsInterruptedTest::uses)
                .findFirst()
                .orElse("");
    }

    private static String uses(JsonNode voucher) {
        return voucher.path("reserved").asInt() + " " + voucher.path("redeemed").asInt();
    }
}
