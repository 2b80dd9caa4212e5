package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Bookings;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Node;
import dev.skyledger.running.Order;
import dev.skyledger.running.Trade;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Whoever does not look at their booking is written to, once for each thing, also over a crash. */
class TravellersAreToldTest {

    private static final String[] SOON = {
        "skyledger.provider.retry-at-most=500ms",
        "skyledger.schedule-changes.every=500ms",
        "skyledger.schedule-changes.at-least=1s",
        "skyledger.schedule-changes.decide-within=4s"
    };

    private static final Duration A_WHILE = Duration.ofSeconds(45);

    @TempDir private Path data;

    private final String database = TestDatabase.migratedUrl();

    private Api api;
    private String admin;
    private String anna;
    private Trade trade;

    @Test
    void who_looks_elsewhere_is_told_what_became_of_their_flights() {
        try (var node = Node.start(database, data, SOON)) {
            enter(node);
            var silent = silentAboutAChange("TP611");
            var refused = refusedAfterAll("TP612");
            var exchanged = exchanged();
            var unpaid = heldAndDeclined("TP618");
            assertIsTold(unpaid, "payment-declined");
            assertIsTold(silent, "flight-changed", "flight-refunded");
            assertIsTold(refused, "rejected");
            assertIsTold(exchanged, "exchange-failed", "exchanged");
            node.kill();
        }
        try (var node = Node.start(database, data, SOON)) {
            enter(node);
            var bookings = api.get("/bookings", anna).body().path("items");
            assertThat(bookings.size()).isEqualTo(4);
            var last = refusedAfterAll("TP616");
            assertIsTold(last, "rejected");
            for (var booking : bookings) {
                var told = told(booking.path("bookingId").asString());
                assertThat(told).doesNotHaveDuplicates().isNotEmpty();
                var mails = mailed(booking.path("locator").asString());
                assertThat(mails).doesNotHaveDuplicates().containsAll(told);
            }
        }
    }

    private void enter(Node node) {
        api = node.api();
        admin = api.login("admin@skyledger.test");
        anna = api.login("traveller@skyledger.test");
        trade = new Trade(api, admin, anna);
    }

    /** Nobody decides about a flight that leaves a day later. */
    private Api.Answer silentAboutAChange(String number) {
        var plan = FlightPlan.of(number);
        var flight = trade.scheduled(plan);
        var booking = trade.booked(flight);
        var later = plan.on("2098-06-02").body();
        var path = "/admin/flights/" + flight;
        assertThat(api.send("PUT", path, admin, later, "If-Match", "\"1\"").status())
                .isEqualTo(200);
        await().atMost(A_WHILE).until(() -> texts(booking, "flight-changed").size() == 1);
        assertThat(texts(booking, "flight-changed").getFirst())
                .contains(booking.text("locator"), "2 June 2098, 10:00", "Until ");
        var bookings = new Bookings(api, anna, admin);
        await().atMost(A_WHILE).until(() -> bookings.status(booking).equals("CANCELLED"));
        return booking;
    }

    /** It was answered that it was on its way, unless the card was quicker than the answer. */
    private Api.Answer refusedAfterAll(String number) {
        var order = Order.of(trade.flight(number, "100.00", null, 0)).paying("tok_declined");
        var answer = api.post("/bookings", anna, order.body(), "Prefer", "respond-async");
        assertThat(answer.status()).as("%s", answer.body()).isIn(202, 409);
        return api.get("/bookings/" + answer.text("bookingId"), anna);
    }

    private Api.Answer heldAndDeclined(String number) {
        var order = Order.of(trade.flight(number, "100.00", null, 0)).body();
        var booking = api.post("/bookings", anna, order);
        var card = Map.of("method", "card", "token", "tok_declined");
        api.post(Trade.path(booking) + "/payment", anna, card);
        return booking;
    }

    private Api.Answer exchanged() {
        var from = trade.flight("TP613", "100.00", null, 0);
        var to = trade.flight("TP614", "130.00", null, 0);
        var booking = trade.booked(from);
        trade.exchange(booking, trade.quote(booking, 0, to), "tok_declined");
        trade.exchange(booking, trade.quote(booking, 0, to), "tok_ok");
        trade.keeps(booking, "130.00");
        return booking;
    }

    private void assertIsTold(Api.Answer booking, String... what) {
        var codes = List.of(what).stream().map(it -> "booking-" + it).toList();
        await().atMost(A_WHILE)
                .untilAsserted(() -> {
                    assertThat(told(booking.text("bookingId"))).containsAll(codes);
                    assertThat(mailed(booking.text("locator"))).containsAll(codes);
                });
    }

    private List<String> texts(Api.Answer booking, String what) {
        return notifications()
                .valueStream()
                .filter(it -> it.at("/subject/id").asString().equals(booking.text("bookingId")))
                .filter(it -> it.path("code").asString().equals("booking-" + what))
                .map(it -> it.path("text").asString())
                .toList();
    }

    private List<String> told(String booking) {
        return notifications()
                .valueStream()
                .filter(it -> it.at("/subject/id").asString().equals(booking))
                .map(it -> it.path("code").asString())
                .toList();
    }

    private JsonNode notifications() {
        return api.get("/notifications?limit=100", anna).body().path("items");
    }

    private List<String> mailed(String locator) {
        return api.get("/admin/outbox?limit=100", admin)
                .body()
                .path("items")
                .valueStream()
                .filter(it -> it.path("subject").asString("").endsWith(": " + locator))
                .map(it -> it.path("code").asString())
                .toList();
    }
}
