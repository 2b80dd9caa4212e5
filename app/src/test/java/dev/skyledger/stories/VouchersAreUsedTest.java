package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.Api;
import dev.skyledger.running.SharedNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An administrator issues vouchers, and travellers use them. */
class VouchersAreUsedTest {

    private final Api api = SharedNode.api();

    private Api.Answer issue(Map<String, Object> voucher, String... headers) {
        return api.post("/admin/vouchers", SharedNode.admin(), voucher, headers);
    }

    private String money(String amount) {
        var issued =
                issue(
                        Map.of(
                                "kind",
                                "MONEY",
                                "amount",
                                Map.of("amount", amount, "currency", "EUR")));
        assertThat(issued.status()).isEqualTo(201);
        return issued.text("code");
    }

    private Api.Answer book(String flight, String card, Object... vouchers) {
        var order = new HashMap<>(Api.order(flight, card));
        order.put("vouchers", List.of(vouchers));
        return api.post("/bookings", SharedNode.traveller(), order);
    }

    private String flight(String number, int seats) {
        return api.flight(SharedNode.admin(), number, seats);
    }

    private void awaitCounts(String code, int reserved, int redeemed) {
        Awaitility.await("the voucher knows")
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> {
                    var voucher = seen(code);
                    assertThat(voucher.path("reserved").asInt()).isEqualTo(reserved);
                    assertThat(voucher.path("redeemed").asInt()).isEqualTo(redeemed);
                });
    }

    private tools.jackson.databind.JsonNode seen(String code) {
        var items = api.get("/admin/vouchers?limit=100", SharedNode.admin()).body().path("items");
        for (var voucher : items) {
            if (voucher.path("code").asString().equals(code)) {
                return voucher;
            }
        }
        throw new AssertionError("no voucher " + code + " in " + items);
    }

    @Test
    void it_takes_its_worth_off_and_is_used_when_the_booking_stands() {
        var code = money("30.00");
        assertThat(code).matches("[2-9A-HJ-NP-Z]{12}");
        var spoken = code.toLowerCase().substring(0, 4) + "-" + code.substring(4);
        var booked = book(flight("VU101", 5), "tok_ok", spoken);
        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.text("status")).isEqualTo("CONFIRMED");
        assertThat(booked.body().at("/total/amount").asString()).isEqualTo("70.00");
        awaitCounts(code, 0, 1);
        assertThat(seen(code).path("status").asString()).isEqualTo("USED_UP");
        Awaitility.await("the timeline tells it")
                .untilAsserted(() ->
                        assertThat(
                                        api.get(
                                                        "/bookings/"
                                                                + booked.text("bookingId")
                                                                + "/timeline",
                                                        SharedNode.traveller())
                                                .body()
                                                .path("items"))
                                .extracting(it -> it.path("code").asString())
                                .contains("voucher-reserved", "voucher-redeemed"));
    }

    @Test
    void a_total_of_nothing_needs_no_card() {
        var code = money("500.00");
        var booked = book(flight("VU102", 5), "", code);
        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.text("status")).isEqualTo("CONFIRMED");
        assertThat(booked.body().at("/total/amount").asString()).isEqualTo("0.00");
        awaitCounts(code, 0, 1);
        var asked =
                api.get(
                                "/simulator/payments?bookingId=" + booked.text("bookingId"),
                                SharedNode.admin())
                        .body()
                        .path("items");
        assertThat(asked).isEmpty();
    }

    @Test
    void several_vouchers_take_off_what_is_left() {
        var share = issue(Map.of("kind", "PERCENT", "percent", 10)).text("code");
        var booked = book(flight("VU103", 5), "tok_ok", share, money("25.50"));
        assertThat(booked.body().at("/total/amount").asString()).isEqualTo("64.50");
    }

    @Test
    void what_cannot_be_used_is_refused_with_its_reason_and_nothing_is_kept() {
        var flight = flight("VU104", 5);
        var good = money("10.00");
        var refused = book(flight, "tok_ok", good, "NOSUCHCODE");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("voucher-unusable");
        assertThat(refused.text("reason")).isEqualTo("unknown");
        assertThat(refused.text("voucher")).isEqualTo("NOSUCHCODE");
        awaitCounts(good, 0, 0);
        Awaitility.await("the seat is free")
                .untilAsserted(() -> assertThat(api.seatsFree(flight)).isEqualTo(5));
        var booking = api.get("/bookings/" + refused.text("bookingId"), SharedNode.traveller());
        assertThat(booking.text("status")).isEqualTo("REJECTED");
        assertThat(booking.body().at("/reason/code").asString()).isEqualTo("voucher-unusable");
        assertThat(book(flight, "tok_ok", "x").status()).isEqualTo(400);
    }

    @Test
    void a_booking_that_comes_to_nothing_gives_its_voucher_back() {
        var flight = flight("VU105", 5);
        var code = money("10.00");
        var declined = book(flight, "tok_declined", code);
        assertThat(declined.text("code")).isEqualTo("payment-declined");
        awaitCounts(code, 0, 0);
        var held = book(flight, "", code);
        assertThat(held.text("status")).isEqualTo("HELD");
        awaitCounts(code, 1, 0);
        assertThat(book(flight, "", code).text("reason")).isEqualTo("used-up");
        api.send("DELETE", "/bookings/" + held.text("bookingId"), SharedNode.traveller(), null);
        awaitCounts(code, 0, 0);
    }

    @Test
    void of_many_who_check_out_at_once_one_uses_it() throws Exception {
        var flight = flight("VU106", 200);
        var code = money("40.00");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var totals =
                    threads
                            .invokeAll(
                                    IntStream.range(0, 120)
                                            .mapToObj(_ ->
                                                    (Callable<Api.Answer>)
                                                            () ->
                                                                    api.decided(
                                                                            book(
                                                                                    flight,
                                                                                    "tok_ok", code),
                                                                            SharedNode.traveller()))
                                            .toList())
                            .stream()
                            .map(it -> it.resultNow().text("status") + it.resultNow().text("code"))
                            .toList();
            assertThat(totals).filteredOn("CONFIRMED"::equals).hasSize(1);
            assertThat(totals).filteredOn("409voucher-unusable"::equals).hasSize(119);
        }
        awaitCounts(code, 0, 1);
        Awaitility.await("every other seat is free")
                .untilAsserted(() -> assertThat(api.seatsFree(flight)).isEqualTo(199));
    }
}
