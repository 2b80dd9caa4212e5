package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Gate;
import dev.skyledger.running.Node;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Seats that are kept for a code come back when nobody pays for them, and whoever is killed loses
 * none of them.
 */
class KeptSeatsSurviveTest {

    private static final String CODE = "COMPANY2099";
    private static final String[] AT_ONCE = {
        "skyledger.booking.pay-within=4s",
        "skyledger.booking.grace=1s",
        "skyledger.sweep.every=500ms"
    };

    /** Late enough for a start in between. */
    private static final String[] SOON = {
        "skyledger.booking.pay-within=15s",
        "skyledger.booking.grace=12s",
        "skyledger.sweep.every=1s",
        "skyledger.sweep.step-within=3s",
        "skyledger.sweep.place-within=8s",
        "skyledger.provider.lease=3s"
    };

    @TempDir private Path data;
    private final String database = TestDatabase.migratedUrl();

    /** Everything on the flight is kept for the code. */
    private static String keptFlight(Api api, String number, int seats) {
        var admin = api.login("admin@skyledger.test");
        var voucher = Map.of("code", CODE, "kind", "SEATS", "uses", 1000);
        assertThat(api.post("/admin/vouchers", admin, voucher).status()).isEqualTo(201);
        var flight = api.flight(admin, number, seats);
        var block = Map.of("cabin", "ECONOMY", "seats", seats, "reason", "all", "code", CODE);
        assertThat(api.post("/admin/flights/" + flight + "/seat-blocks", admin, block).status())
                .isEqualTo(201);
        return flight;
    }

    private static Api.Answer book(Api api, String flight, String card, String... codes) {
        var order = new HashMap<>(Api.order(flight, card));
        order.put("vouchers", List.of(codes));
        return api.post("/bookings", api.login("traveller@skyledger.test"), order);
    }

    private static JsonNode block(Api api, String flight) {
        return api.get(
                        "/admin/flights/" + flight + "/seat-blocks",
                        api.login("admin@skyledger.test"))
                .body()
                .path("items")
                .path(0);
    }

    private static void awaitLeft(Api api, String flight, int left) {
        await("the block has its seats")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(block(api, flight).path("seatsLeft").asInt()).isEqualTo(left));
        assertThat(api.seatsFree(flight)).isZero();
    }

    @Test
    void what_expires_is_kept_again_and_staff_give_it_to_the_same_booking_once_more() {
        try (var node = Node.start(database, data, AT_ONCE)) {
            var api = node.api();
            var flight = keptFlight(api, "KS201", 1);
            var held = book(api, flight, "", CODE);
            assertThat(held.text("status")).isEqualTo("HELD");
            assertThat(book(api, flight, "", CODE).text("code")).isEqualTo("seats-unavailable");
            awaitLeft(api, flight, 1);
            assertThat(book(api, flight, "").text("code")).isEqualTo("seats-unavailable");
            var admin = api.login("admin@skyledger.test");
            var path = "/bookings/" + held.text("bookingId");
            await().untilAsserted(() ->
                    assertThat(api.get(path, admin).text("status")).isEqualTo("EXPIRED"));
            var revived = api.post("/admin" + path + "/revival", admin, Map.of("reason", "late"));
            assertThat(revived.text("status")).as("%s", revived.body()).isEqualTo("HELD");
            var paid =
                    api.post(
                            path + "/payment",
                            api.login("traveller@skyledger.test"),
                            Map.of("method", "card", "token", "tok_ok"));
            assertThat(paid.text("status")).isEqualTo("CONFIRMED");
            awaitLeft(api, flight, 0);
        }
    }

    @Test
    void whoever_is_killed_between_two_steps_loses_none_of_them() throws Exception {
        var flight = "";
        for (var step :
                List.of(
                        "SeatsHeld",
                        "VoucherReserved",
                        "BookingPlaced",
                        "SeatsSold",
                        "SeatsReleased")) {
            var node = Node.start(database, data, SOON);
            var api = node.api();
            flight = flight.isEmpty() ? keptFlight(api, "KS202", 9) : flight;
            var its = flight;
            var card = step.equals("SeatsReleased") ? "tok_declined" : "tok_ok";
            try (var gate = Gate.before(step, database)) {
                gate.kill(node, () -> book(api, its, card, CODE));
            }
        }
        try (var node = Node.start(database, data, SOON)) {
            var api = node.api();
            var confirmed = awaitConfirmed(api);
            assertThat(confirmed).isBetween(1, 5);
            awaitLeft(api, flight, 9 - confirmed);
            while (block(api, flight).path("seatsLeft").asInt() > 0) {
                assertThat(book(api, flight, "tok_ok", CODE).text("status")).isEqualTo("CONFIRMED");
            }
            assertThat(book(api, flight, "tok_ok", CODE).text("code"))
                    .isEqualTo("seats-unavailable");
        }
    }

    /**
     * Once none is on its way any more: there are those that were placed before somebody was
     * killed, one that is confirmed and one that is rejected.
     */
    private static int awaitConfirmed(Api api) {
        var anna = api.login("traveller@skyledger.test");
        await("every booking is at its end")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(statuses(api, anna))
                                .hasSizeGreaterThanOrEqualTo(2)
                                .doesNotContain("PENDING", "HELD"));
        var admin = api.login("admin@skyledger.test");
        await("no use of the voucher is set aside any more")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(voucher(api, admin).path("reserved").asInt(-1)).isZero());
        var confirmed = statuses(api, anna).stream().filter("CONFIRMED"::equals).count();
        assertThat(voucher(api, admin).path("redeemed").asInt()).isEqualTo((int) confirmed);
        return (int) confirmed;
    }

    private static List<String> statuses(Api api, String anna) {
        return api.get("/bookings?limit=100", anna)
                .body()
                .path("items")
                .valueStream()
                .map(it -> it.path("status").asString())
                .toList();
    }

    private static JsonNode voucher(Api api, String admin) {
        return api.get("/admin/vouchers", admin)
                .body()
                .path("items")
                .valueStream()
                .filter(it -> it.path("code").asString().equals(CODE))
                .findFirst()
                .orElseThrow();
    }
}
