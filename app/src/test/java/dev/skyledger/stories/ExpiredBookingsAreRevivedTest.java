package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Node;
import dev.skyledger.running.Order;
import dev.skyledger.running.Trade;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What expired can live again while there is room, and is paid for as if nothing had been. */
class ExpiredBookingsAreRevivedTest {

    @TempDir private static Path data;

    private static Node node;
    private static Api api;
    private static String admin;
    private static String anna;

    @BeforeAll
    static void start() {
        node =
                Node.start(
                        TestDatabase.migratedUrl(),
                        data,
                        "skyledger.booking.pay-within=4s",
                        "skyledger.booking.grace=1s",
                        "skyledger.sweep.every=500ms");
        api = node.api();
        admin = api.login("admin@skyledger.test");
        anna = api.login("traveller@skyledger.test");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void staff_find_what_expired_and_give_it_its_seats_again() {
        var flight = api.flight(admin, "TP623", 1);
        var held = api.post("/bookings", anna, Order.of(flight).body());
        becomes("EXPIRED", held);
        assertThat(extend(held).text("code")).isEqualTo("hold-expired");
        assertThat(revive(held, anna, "please").status()).isEqualTo(403);
        assertThat(revive(held, admin, " ").status()).isEqualTo(400);
        assertThat(api.get("/admin/lapsed-holds", admin).body().toString())
                .contains(held.text("bookingId"));
        var revived = revive(held, admin, "the bank was down");
        assertThat(revived.text("status")).isEqualTo("HELD");
        assertThat(api.seatsFree(flight)).isZero();
        assertThat(pay(held).text("status")).isEqualTo("CONFIRMED");
        assertThat(api.get(path(held) + "/timeline", anna).body().toString())
                .contains("booking-revived", "the bank was down");
        assertThat(revive(held, admin, "again").text("code")).isEqualTo("booking-not-revivable");
    }

    @Test
    void who_left_the_banks_page_pays_otherwise_and_what_the_bank_promises_then_is_let_go() {
        var held = api.post("/bookings", anna, Order.of(api.flight(admin, "TP628", 1)).body());
        var atTheBank = Map.of("method", "card", "token", "tok_action_required");
        api.post(path(held) + "/payment", anna, atTheBank, "Prefer", "respond-async");
        becomes("EXPIRED", held);
        assertThat(revive(held, admin, "the bank was down").text("status")).isEqualTo("HELD");
        assertThat(pay(held).text("status")).isEqualTo("CONFIRMED");
        api.page("POST", "/api/v1/simulator/actions/" + held.text("bookingId") + "/1/approval");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> {
                    assertThat(ledger(held))
                            .containsExactlyInAnyOrder(
                                    "ACTION_REQUIRED",
                                    "AUTHORISED",
                                    "CAPTURED",
                                    "AUTHORISED",
                                    "VOIDED");
                    assertThat(booking(held).body().at("/payment/status").asString())
                            .isEqualTo("CAPTURED");
                });
        assertThat(booking(held).text("status")).isEqualTo("CONFIRMED");
    }

    private static List<String> ledger(Api.Answer booking) {
        return api.get("/simulator/payments?bookingId=" + booking.text("bookingId"), admin)
                .body()
                .path("items")
                .valueStream()
                .map(it -> it.path("outcome").asString())
                .toList();
    }

    @Test
    void whoever_stays_of_what_lives_again_pays_for_the_seats_of_that_life() {
        var flight = api.flight(admin, "TP627", 2);
        var order = Order.of(flight).and(Order.adult("Rui"));
        var held = api.post("/bookings", anna, order.body());
        becomes("EXPIRED", held);
        assertThat(revive(held, admin, "the bank was down").text("status")).isEqualTo("HELD");
        var part = Map.of("passengers", List.of(Trade.passengerOf(held, 1)));
        var quote = api.post(path(held) + "/cancellation-quote", anna, part);
        var accepted = Map.of("quoteId", quote.text("quoteId"));
        api.post(path(held) + "/cancellation", anna, accepted);
        assertThat(pay(held).text("status")).isEqualTo("CONFIRMED");
        await().untilAsserted(() -> assertThat(api.seatsFree(flight)).isOne());
    }

    @Test
    void what_a_voucher_made_cheaper_lives_again_for_as_much() {
        var code = voucher();
        var order = Order.of(api.flight(admin, "TP625", 1)).with("vouchers", List.of(code));
        var held = api.post("/bookings", anna, order.body());
        becomes("EXPIRED", held);
        var revived = revive(held, admin, "the bank was down");
        assertThat(revived.text("status")).as(revived.body().toString()).isEqualTo("HELD");
        assertThat(revived.body().at("/total/amount").asString()).isEqualTo("70.00");
        assertThat(pay(held).text("status")).isEqualTo("CONFIRMED");
        await().untilAsserted(() ->
                assertThat(api.get(path(held) + "/timeline", anna).body().toString())
                        .contains("voucher-redeemed"));
    }

    @Test
    void where_the_voucher_is_used_elsewhere_it_stays_expired() {
        var code = voucher();
        var order = Order.of(api.flight(admin, "TP626", 2)).with("vouchers", List.of(code));
        var held = api.post("/bookings", anna, order.body());
        becomes("EXPIRED", held);
        await().untilAsserted(() -> {
            var other = api.post("/bookings", anna, order.paying("tok_ok").body());
            assertThat(other.status()).isEqualTo(201);
        });
        var refused = revive(held, admin, "the bank was down");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("voucher-unusable");
        assertThat(refused.text("reason")).isEqualTo("used-up");
        assertThat(booking(held).text("status")).isEqualTo("EXPIRED");
    }

    private static String voucher() {
        var terms = Map.of("kind", "MONEY", "amount", Map.of("amount", "30.00", "currency", "EUR"));
        return api.post("/admin/vouchers", admin, terms).text("code");
    }

    @Test
    void where_there_is_no_room_any_more_it_stays_expired() {
        var flight = api.flight(admin, "TP624", 1);
        var held = api.post("/bookings", anna, Order.of(flight).body());
        becomes("EXPIRED", held);
        await().untilAsserted(() -> assertThat(api.seatsFree(flight)).isOne());
        var other = api.post("/bookings", anna, Order.of(flight).paying("tok_ok").body());
        assertThat(other.status()).isEqualTo(201);
        var refused = revive(held, admin, "the bank was down");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("seats-unavailable");
        assertThat(booking(held).text("status")).isEqualTo("EXPIRED");
    }

    private static Api.Answer extend(Api.Answer booking) {
        return api.post(path(booking) + "/hold-extension", anna, Map.of());
    }

    private static Api.Answer pay(Api.Answer booking) {
        var card = Map.of("method", "card", "token", "tok_ok");
        return api.post(path(booking) + "/payment", anna, card);
    }

    private static Api.Answer revive(Api.Answer booking, String token, String reason) {
        return api.post("/admin" + path(booking) + "/revival", token, Map.of("reason", reason));
    }

    private static void becomes(String status, Api.Answer booking) {
        await().untilAsserted(() -> assertThat(booking(booking).text("status")).isEqualTo(status));
    }

    private static Api.Answer booking(Api.Answer booking) {
        return api.get(path(booking), anna);
    }

    private static String path(Api.Answer booking) {
        return "/bookings/" + booking.text("bookingId");
    }
}
