package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.SharedNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A voucher takes no more off than its budget, and no traveller has it oftener than it says. */
class VouchersHaveLimitsTest {

    private final Api api = SharedNode.api();
    private final String anna = SharedNode.traveller();

    private static Map<String, Object> euros(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    private Api.Answer issue(Map<String, Object> limits) {
        var voucher =
                new HashMap<String, Object>(Map.of("kind", "MONEY", "amount", euros("20.00")));
        voucher.putAll(limits);
        return api.post("/admin/vouchers", SharedNode.admin(), voucher);
    }

    private String issued(Map<String, Object> limits) {
        var issued = issue(limits);
        assertThat(issued.status()).as("%s", issued.body()).isEqualTo(201);
        return issued.text("code");
    }

    private Api.Answer book(String who, String flight, String card, String code) {
        var order = new HashMap<>(Api.order(flight, card));
        order.put("vouchers", List.of(code));
        return api.decided(api.post("/bookings", who, order), who);
    }

    private JsonNode seen(String code) {
        return api.get("/admin/vouchers?limit=100", SharedNode.admin())
                .body()
                .path("items")
                .valueStream()
                .filter(it -> it.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void awaitLeft(String code, int uses, String budget) {
        await("the voucher knows")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> {
                    assertThat(seen(code).path("usesLeft").asInt()).isEqualTo(uses);
                    assertThat(seen(code).at("/budgetLeft/amount").asString("")).isEqualTo(budget);
                });
    }

    private List<String> atOnce(int times, Supplier<Api.Answer> checkout) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads
                    .invokeAll(
                            IntStream.range(0, times)
                                    .mapToObj(_ -> (Callable<Api.Answer>) checkout::get)
                                    .toList())
                    .stream()
                    .map(it -> it.resultNow())
                    .map(it -> it.text("status") + it.text("code") + it.text("reason"))
                    .toList();
        }
    }

    @Test
    void a_budget_for_three_of_forty_checkouts_is_spent_by_three() throws Exception {
        var flight = api.flight(SharedNode.admin(), "VL101", 60);
        var code = issued(Map.of("uses", 1000, "budget", euros("60.00")));
        var answers = atOnce(40, () -> book(anna, flight, "tok_ok", code));
        assertThat(answers).filteredOn("CONFIRMED"::equals).hasSize(3);
        assertThat(answers).filteredOn("409voucher-unusablebudget-spent"::equals).hasSize(37);
        awaitLeft(code, 997, "0.00");
        assertThat(seen(code).path("status").asString()).isEqualTo("BUDGET_SPENT");
        await("every other seat is free")
                .untilAsserted(() -> assertThat(api.seatsFree(flight)).isEqualTo(57));
    }

    @Test
    void of_twenty_checkouts_of_one_traveller_one_has_it_and_another_traveller_does_too()
            throws Exception {
        var flight = api.flight(SharedNode.admin(), "VL102", 60);
        var code = issued(Map.of("uses", 1000, "usesPerTraveller", 1));
        var answers = atOnce(20, () -> book(anna, flight, "tok_ok", code));
        assertThat(answers).filteredOn("CONFIRMED"::equals).hasSize(1);
        assertThat(answers).filteredOn("409voucher-unusablelimit-reached"::equals).hasSize(19);
        var ben = api.newcomer("ben-of-limits@example.org");
        assertThat(book(ben, flight, "tok_ok", code).text("status")).isEqualTo("CONFIRMED");
        awaitLeft(code, 998, "");
        assertThat(seen(code).path("usesPerTraveller").asInt()).isEqualTo(1);
    }

    @Test
    void a_refusal_says_what_to_do_and_the_booking_remembers_it() {
        var flight = api.flight(SharedNode.admin(), "VL103", 9);
        var code = issued(Map.of("uses", 9, "usesPerTraveller", 1, "budget", euros("30.00")));
        assertThat(book(anna, flight, "", code).status()).isEqualTo(201);
        var refused = book(anna, flight, "", code);
        assertThat(refused.text("detail"))
                .isEqualTo(
                        "One traveller may not use the voucher %s any oftener; book without it, or give up a held booking that has it."
                                .formatted(code));
        var booking = "/bookings/" + refused.text("bookingId");
        assertThat(api.get(booking, anna).body().at("/reason/detail").asString())
                .isEqualTo("limit-reached");
        await("the timeline tells it")
                .untilAsserted(() ->
                        assertThat(api.get(booking + "/timeline", anna).body().toString())
                                .contains("one traveller may not use the voucher any oftener"));
        var ben = api.newcomer("ben-of-budgets@example.org");
        assertThat(book(ben, flight, "", code).text("detail"))
                .startsWith("What the voucher " + code + " has left to take off is less");
    }

    @Test
    void what_is_cancelled_before_it_is_paid_or_declined_returns_to_the_limits() {
        var flight = api.flight(SharedNode.admin(), "VL104", 9);
        var code = issued(Map.of("uses", 9, "usesPerTraveller", 1, "budget", euros("20.00")));
        assertThat(book(anna, flight, "tok_declined", code).text("code"))
                .isEqualTo("payment-declined");
        awaitLeft(code, 9, "20.00");
        var held = book(anna, flight, "", code);
        assertThat(held.text("status")).isEqualTo("HELD");
        awaitLeft(code, 8, "0.00");
        api.send("DELETE", "/bookings/" + held.text("bookingId"), anna, null);
        awaitLeft(code, 9, "20.00");
        assertThat(book(anna, flight, "tok_ok", code).text("status")).isEqualTo("CONFIRMED");
        awaitLeft(code, 8, "0.00");
    }

    @Test
    void limits_that_make_no_sense_are_refused_and_named() {
        Map.<Map<String, Object>, String>of(
                        Map.of("uses", 5, "usesPerTraveller", 0), "usesPerTraveller",
                        Map.of("uses", 5, "usesPerTraveller", 6), "usesPerTraveller",
                        Map.of("usesPerTraveller", 2), "usesPerTraveller",
                        Map.of("budget", euros("0.00")), "budget",
                        Map.of("budget", euros("19.99")), "budget",
                        Map.of("budget", Map.of("amount", "50.00", "currency", "USD")), "budget")
                .forEach((limits, field) -> {
                    var refused = issue(limits);
                    assertThat(refused.status()).as("%s", limits).isEqualTo(400);
                    assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo(field);
                });
    }
}
