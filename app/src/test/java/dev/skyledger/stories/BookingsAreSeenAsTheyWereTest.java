package dev.skyledger.stories;

import static dev.skyledger.running.Trade.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.Order;
import dev.skyledger.running.SharedNode;
import dev.skyledger.running.Trade;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A booking can be looked at as it was at any moment, field by field as it was shown then. */
class BookingsAreSeenAsTheyWereTest {

    private final Api api = SharedNode.api();
    private final String anna = SharedNode.traveller();
    private final String auditor = api.login("auditor@skyledger.test");
    private final Trade trade = new Trade(api, SharedNode.admin(), anna);
    private final Map<Instant, Shown> then = new LinkedHashMap<>();

    /** What its owner and an auditor were shown. */
    private record Shown(Api.Answer own, Api.Answer masked) {}

    @Test
    void every_state_of_a_long_story_is_shown_again() throws Exception {
        var from = trade.flight("TP781", "100.00", "10.00", 50);
        var to = trade.flight("TP782", "130.00", "10.00", 50);
        var before = Instant.now();
        var order = Order.of(from).and(Order.adult("Rui")).body();
        var booking = api.post("/bookings", anna, order);
        assertThat(booking.text("status")).isEqualTo("HELD");
        remember(booking);
        pay(booking, "tok_declined");
        when(() -> trade.read(booking).body().path("version").asInt() == 2); // it fell through
        remember(booking);
        pay(booking, "tok_ok");
        when(() -> "200.00".equals(Trade.amountOf(payment(booking).path("captured"))));
        remember(booking);
        correctName(booking);
        remember(booking);
        trade.withdraw(booking, 1);
        when(() -> "50.00".equals(Trade.amountOf(payment(booking).path("refunded"))));
        remember(booking);
        trade.exchange(booking, trade.quote(booking, 0, to), "tok_ok");
        when(() -> "240.00".equals(Trade.amountOf(payment(booking).path("captured"))));
        remember(booking);
        trade.cancel(booking);
        when(() -> "115.00".equals(Trade.amountOf(payment(booking).path("refunded"))));
        remember(booking);

        assertThat(then.values().stream().map(it -> it.own().body())).doesNotHaveDuplicates();
        then.forEach((at, shown) -> isShownAgain(booking, at, shown));
        assertThat(asOf(booking, before, anna).status()).isEqualTo(404);
        assertThat(asOf(booking, before, anna).text("code")).isEqualTo("not-found");
        everyEntryOfTheTimelineHasAState(booking);
        manyAreShownAtOnce(booking);
    }

    private void isShownAgain(Api.Answer booking, Instant at, Shown shown) {
        var own = asOf(booking, at, anna);
        assertThat(own.body()).as("as of " + at).isEqualTo(shown.own().body());
        assertThat(own.headers().get("etag")).isEqualTo(shown.own().headers().get("etag"));
        assertThat(asOf(booking, at, auditor).body()).isEqualTo(shown.masked().body());
        var byLocator = "/bookings/" + booking.text("locator") + "?asOf=" + at;
        assertThat(api.get(byLocator, trade.admin()).body()).isEqualTo(shown.own().body());
    }

    private void everyEntryOfTheTimelineHasAState(Api.Answer booking) {
        var entries = api.get(path(booking) + "/timeline", anna).body().path("items").valueStream();
        entries.dropWhile(entry -> !entry.path("code").asString().equals("booking-placed"))
                .map(entry -> Instant.parse(entry.path("at").asString()))
                .forEach(at -> assertThat(asOf(booking, at, anna).status()).isEqualTo(200));
    }

    private void manyAreShownAtOnce(Api.Answer booking) throws Exception {
        try (var readers = Executors.newFixedThreadPool(8)) {
            var moments = List.copyOf(then.keySet());
            var answers =
                    IntStream.range(0, 40)
                            .mapToObj(n -> moments.get(n % moments.size()))
                            .map(at ->
                                    readers.submit(
                                            () -> Map.entry(at, asOf(booking, at, anna).body())))
                            .toList();
            for (var answer : answers) {
                var shown = then.get(answer.get().getKey()).own();
                assertThat(answer.get().getValue()).isEqualTo(shown.body());
            }
        }
    }

    @Test
    void what_cannot_be_asked_is_said() {
        var booking = trade.booked(trade.flight("TP783", "100.00", "0.00", 0));
        var soon = asOf(booking, Instant.now().plus(Duration.ofHours(1)), anna);
        assertThat(soon.status()).isEqualTo(400);
        assertThat(soon.text("code")).isEqualTo("invalid-request");
        assertThat(api.get(path(booking) + "?asOf=yesterday", anna).status()).isEqualTo(400);
        var ben = api.newcomer("ben-783@example.org");
        assertThat(asOf(booking, Instant.now(), ben).status()).isEqualTo(404);
        var longAgo = Instant.parse("0001-01-01T00:00:00Z");
        assertThat(asOf(booking, longAgo, anna).status()).isEqualTo(404);
        var before = Instant.parse("-100000-01-01T00:00:00Z");
        assertThat(asOf(booking, before, anna).status()).isEqualTo(400);
    }

    private void remember(Api.Answer booking) {
        var at = Instant.now();
        then.put(at, new Shown(trade.read(booking), api.get(path(booking), auditor)));
    }

    private Api.Answer asOf(Api.Answer booking, Instant at, String token) {
        return api.get(path(booking) + "?asOf=" + at, token);
    }

    private void pay(Api.Answer booking, String token) {
        var card = Map.of("method", "card", "token", token);
        api.post(path(booking) + "/payment", anna, card);
    }

    private void correctName(Api.Answer booking) {
        var name = Map.of("givenName", "Anna", "familyName", "Silva");
        var of = path(booking) + "/passengers/" + Trade.passengerOf(booking, 0) + "/name";
        assertThat(api.send("PUT", of, anna, name).status()).isEqualTo(200);
    }

    private JsonNode payment(Api.Answer booking) {
        return trade.read(booking).body().path("payment");
    }

    private static void when(Callable<Boolean> settled) {
        await().atMost(Duration.ofSeconds(20)).until(settled);
    }
}
