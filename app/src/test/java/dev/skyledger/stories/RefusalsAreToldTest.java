package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.Order;
import dev.skyledger.running.SharedNode;
import dev.skyledger.running.Trade;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever somebody asks of a booking in vain is in its timeline, with what to do. */
class RefusalsAreToldTest {

    private final Api api = SharedNode.api();
    private final Trade trade = new Trade(api, SharedNode.admin(), SharedNode.traveller());

    @Test
    void an_exchange_for_which_there_is_no_seat_any_more() {
        var booking = trade.booked(trade.flight("TP981", "100.00", "0.00", 0));
        var to = trade.scheduled(Trade.plan("TP982", "100.00", "0.00", 0));
        var quote = trade.quote(booking, 0, to);
        for (var seat = 0; seat < 5; seat++) {
            trade.booked(to);
        }
        var refused = trade.exchange(booking, quote, null, "Idempotency-Key", "none-left");
        told(booking, refused, "exchange", "seats-unavailable");
        trade.exchange(booking, quote, null, "Idempotency-Key", "none-left");
        trade.exchange(booking, quote, null);
        assertThat(trade.codes(booking)).containsOnlyOnce("request-refused");
    }

    @Test
    void everything_that_a_booking_does_not_allow() {
        var flight = trade.flight("TP983", "100.00", "0.00", 100);
        var booking = trade.booked(flight);
        var path = Trade.path(booking);
        told(booking, pay(path), "payment", "booking-not-payable");
        told(
                booking,
                post(path + "/hold-extension", Map.of()),
                "hold-extension",
                "booking-not-payable");
        var item = Map.of("itemId", Trade.itemOf(booking, 0), "decision", "REFUND");
        told(
                booking,
                post(path + "/schedule-change", item),
                "schedule-change",
                "no-schedule-change");
        trade.cancel(booking);
        told(
                booking,
                post(path + "/cancellation-quote", Map.of()),
                "cancellation-quote",
                "booking-closed");
        var wish = Trade.wish(booking, 0, flight);
        told(
                booking,
                trade.asked(booking, List.of(wish)),
                "exchange-quote",
                "booking-not-exchangeable");
        var name = Map.of("givenName", "Ana", "familyName", "Sousa");
        var where = path + "/passengers/" + Trade.passengerOf(booking, 0) + "/name";
        told(booking, api.send("PUT", where, trade.traveller(), name), "name", "booking-closed");
    }

    @Test
    void what_staff_were_refused_says_on_whose_behalf_and_why() {
        var booking = trade.booked(trade.flight("TP985", "100.00", "0.00", 100));
        var body =
                Map.of(
                        "itemId", Trade.itemOf(booking, 0),
                        "decision", "REFUND",
                        "reason", "a call at noon");
        var refused = api.post(Trade.path(booking) + "/schedule-change", trade.admin(), body);
        assertThat(refused.text("code")).isEqualTo("no-schedule-change");
        await().until(() -> lastAsked(booking).equals("schedule-change"));
        var told = refusals(booking).getLast();
        assertThat(told.at("/actor/kind").asString()).isEqualTo("STAFF");
        assertThat(told.path("onBehalfOf").asString())
                .isEqualTo(api.get("/auth/me", trade.traveller()).text("userId"));
        assertThat(told.path("reason").asString()).isEqualTo("a call at noon");
    }

    @Test
    void what_is_wrong_with_the_request_or_is_nobodys_is_not() {
        var booking = trade.booked(trade.flight("TP984", "100.00", "0.00", 100));
        var path = Trade.path(booking);
        assertThat(post(path + "/exchange", Map.of("quoteId", "nonsense")).status()).isEqualTo(400);
        var ben = api.newcomer("ben-984@example.org");
        var card = Map.of("method", "card", "token", "tok_ok");
        assertThat(api.post(path + "/payment", ben, card).status()).isEqualTo(404);
        assertThat(trade.codes(booking)).doesNotContain("request-refused");
    }

    @Test
    void a_rule_that_forbids_what_was_well_said() {
        var booking = held("TP986");
        var path = Trade.path(booking);
        var late = Map.of("until", Instant.now().plus(Duration.ofHours(3)).toString());
        told(
                booking,
                post(path + "/hold-extension", late),
                "hold-extension",
                "hold-not-extendable");
        var seat =
                Map.of(
                        "itemId", Trade.itemOf(booking, 0),
                        "passengerId", Trade.passengerOf(booking, 0),
                        "seat", "12C");
        var seats = api.send("PUT", path + "/seats", trade.traveller(), List.of(seat));
        told(booking, seats, "seats", "no-seat-map");
    }

    @Test
    void the_last_that_is_told_says_that_more_is_not() {
        var booking = held("TP987");
        trade.cancel(booking);
        var path = Trade.path(booking);
        for (var time = 0; time < 11; time++) {
            pay(path);
            post(path + "/cancellation-quote", Map.of());
        }
        await().until(() -> refusals(booking).size() == 20);
        var told = refusals(booking).stream().map(it -> it.path("text").asString()).toList();
        assertThat(told.getLast()).endsWith("What is refused from here on is not told here.");
        assertThat(told.getFirst()).doesNotContain("from here on");
    }

    private Api.Answer held(String flight) {
        var order = Order.of(trade.flight(flight, "100.00", "0.00", 100)).body();
        return post("/bookings", order);
    }

    private Api.Answer pay(String path) {
        return post(path + "/payment", Map.of("method", "card", "token", "tok_ok"));
    }

    private Api.Answer post(String path, Object body) {
        return api.post(path, trade.traveller(), body);
    }

    private void told(Api.Answer booking, Api.Answer refused, String asked, String code) {
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo(code);
        await(asked).until(() -> lastAsked(booking).equals(asked));
        var told = refusals(booking).getLast();
        assertThat(told.at("/details/code").asString()).isEqualTo(code);
        assertThat(told.path("text").asString()).contains("was refused: ").endsWith(".");
        assertThat(told.at("/actor/kind").asString()).isEqualTo("TRAVELLER");
    }

    private String lastAsked(Api.Answer booking) {
        var told = refusals(booking);
        return told.isEmpty() ? "" : told.getLast().at("/details/asked").asString();
    }

    private List<JsonNode> refusals(Api.Answer booking) {
        return api.get(Trade.path(booking) + "/timeline", trade.traveller())
                .body()
                .path("items")
                .valueStream()
                .filter(it -> it.path("code").asString().equals("request-refused"))
                .toList();
    }
}
