package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Node;
import dev.skyledger.running.Order;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who needs more time to pay gets it once. */
class HoldsAreExtendedTest {

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
                        "skyledger.booking.extend-by=1h",
                        "skyledger.booking.hold-at-most=30m",
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
    void a_hold_is_extended_once_and_its_seats_with_it() {
        var flight = api.flight(admin, "TP621", 1);
        var held = api.post("/bookings", anna, Order.of(flight).body());
        var extended = extend(held, null, "Idempotency-Key", "extend-621");
        assertThat(extended.status()).isEqualTo(200);
        var created = Instant.parse(extended.text("createdAt"));
        assertThat(Duration.between(created, Instant.parse(extended.text("payBy"))))
                .as("an hour more, but half an hour in all")
                .isBetween(Duration.ofMinutes(29), Duration.ofMinutes(31));
        assertThat(extend(held, null, "Idempotency-Key", "extend-621").text("payBy"))
                .isEqualTo(extended.text("payBy"));
        var again = extend(held, null);
        assertThat(again.text("code")).isEqualTo("hold-already-extended");
        assertThat(again.text("payBy")).isNotEmpty();
        var first = Instant.parse(held.text("payBy")).plusSeconds(2);
        await().until(() -> Instant.now().isAfter(first));
        assertThat(api.seatsFree(flight)).isZero();
        assertThat(booking(held).text("status")).isEqualTo("HELD");
        assertThat(pay(held).text("status")).isEqualTo("CONFIRMED");
        assertThat(api.get(path(held) + "/timeline", anna).body().toString())
                .contains("hold-prolonged", "hold-extended");
    }

    @Test
    void never_beyond_the_longest_hold_and_never_for_somebody_else() {
        var held = api.post("/bookings", anna, Order.of(api.flight(admin, "TP622", 1)).body());
        var tooLong = Instant.now().plus(Duration.ofHours(1)).toString();
        var refused = extend(held, tooLong);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("hold-not-extendable");
        assertThat(refused.text("latest")).isNotEmpty();
        var ben = api.newcomer("ben-622@example.org");
        assertThat(api.post(path(held) + "/hold-extension", ben, Map.of()).status()).isEqualTo(404);
    }

    private static Api.Answer extend(Api.Answer booking, String until, String... headers) {
        var body = until == null ? Map.of() : Map.of("until", until);
        return api.post(path(booking) + "/hold-extension", anna, body, headers);
    }

    private static Api.Answer pay(Api.Answer booking) {
        var card = Map.of("method", "card", "token", "tok_ok");
        return api.post(path(booking) + "/payment", anna, card);
    }

    private static Api.Answer booking(Api.Answer booking) {
        return api.get(path(booking), anna);
    }

    private static String path(Api.Answer booking) {
        return "/bookings/" + booking.text("bookingId");
    }
}
