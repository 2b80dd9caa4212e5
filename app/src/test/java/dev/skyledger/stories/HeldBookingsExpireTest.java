package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Node;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A held booking ends with its time to pay, whether or not anybody sweeps. */
class HeldBookingsExpireTest {

    private static final String[] SHORTLY = {
        "skyledger.booking.pay-within=2s",
        "skyledger.booking.grace=1s",
        "skyledger.simulator.late=6s"
    };

    @TempDir private Path data;

    @Test
    void without_a_sweep_it_is_over_all_the_same() {
        try (var node = start("skyledger.sweep.every=1h")) {
            var api = node.api();
            var flight = api.flight(api.login("admin@skyledger.test"), "TP208", 10);
            var anna = api.login("traveller@skyledger.test");
            var held = api.post("/bookings", anna, Api.order(flight, ""));
            assertThat(held.text("status")).isEqualTo("HELD");
            var path = "/bookings/" + held.text("bookingId");
            becomes("EXPIRED", api, path, anna);
            var refused = pay(api, path, anna, "tok_ok");
            assertThat(refused.text("code")).isEqualTo("hold-expired");
            await().untilAsserted(() -> assertThat(api.seatsFree(flight)).isEqualTo(10));
        }
    }

    @Test
    void the_sweep_writes_it_down_and_money_that_comes_later_is_let_go_of() {
        try (var node = start("skyledger.sweep.every=500ms")) {
            var api = node.api();
            var admin = api.login("admin@skyledger.test");
            var flight = api.flight(admin, "TP209", 10);
            var anna = api.login("traveller@skyledger.test");
            var held = api.post("/bookings", anna, Api.order(flight, ""));
            var path = "/bookings/" + held.text("bookingId");
            assertThat(pay(api, path, anna, "tok_late_ok", "Prefer", "respond-async").status())
                    .isEqualTo(202);
            await().untilAsserted(() ->
                    assertThat(api.get(path + "/timeline", anna).body().toString())
                            .contains("booking-expired"));
            await().untilAsserted(() ->
                    assertThat(api.get(path, anna).body().path("payment").path("status").asString())
                            .isEqualTo("VOIDED"));
            becomes("EXPIRED", api, path, anna);
            assertThat(
                            api.get(
                                            "/simulator/payments?bookingId="
                                                    + held.text("bookingId"),
                                            admin)
                                    .body()
                                    .toString())
                    .contains("VOIDED")
                    .doesNotContain("CAPTURE");
            assertThat(api.seatsFree(flight)).isEqualTo(10);
        }
    }

    @Test
    void what_its_voucher_took_off_can_be_had_again() {
        try (var node = start("skyledger.sweep.every=500ms")) {
            var api = node.api();
            var admin = api.login("admin@skyledger.test");
            var flight = api.flight(admin, "TP210", 10);
            var anna = api.login("traveller@skyledger.test");
            var euros = Map.of("amount", "20.00", "currency", "EUR");
            var limits =
                    Map.of(
                            "kind",
                            "MONEY",
                            "amount",
                            euros,
                            "uses",
                            9,
                            "usesPerTraveller",
                            1,
                            "budget",
                            euros);
            var code = api.post("/admin/vouchers", admin, limits).text("code");
            var order = new HashMap<>(Api.order(flight, ""));
            order.put("vouchers", List.of(code));
            var held = api.post("/bookings", anna, order);
            assertThat(held.body().at("/total/amount").asString()).isEqualTo("80.00");
            assertThat(api.post("/bookings", anna, order).text("reason"))
                    .isEqualTo("limit-reached");
            becomes("EXPIRED", api, "/bookings/" + held.text("bookingId"), anna);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() ->
                            assertThat(api.post("/bookings", anna, order).status()).isEqualTo(201));
        }
    }

    private Node start(String sweep) {
        return Node.start(
                TestDatabase.migratedUrl(), data, SHORTLY[0], SHORTLY[1], SHORTLY[2], sweep);
    }

    private static Api.Answer pay(
            Api api, String path, String token, String card, String... headers) {
        return api.post(path + "/payment", token, Map.of("method", "card", "token", card), headers);
    }

    private static void becomes(String status, Api api, String path, String token) {
        await().untilAsserted(
                        () -> assertThat(api.get(path, token).text("status")).isEqualTo(status));
    }
}
