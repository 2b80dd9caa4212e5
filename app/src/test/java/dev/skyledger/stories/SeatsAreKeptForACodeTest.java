package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.SharedNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Seats that are kept for those who book with a code are theirs, though the flight is full. */
class SeatsAreKeptForACodeTest {

    private final Api api = SharedNode.api();
    private final String admin = SharedNode.admin();
    private final String anna = SharedNode.traveller();

    private void issue(String code) {
        var voucher = Map.of("code", code, "kind", "SEATS", "uses", 1000);
        assertThat(api.post("/admin/vouchers", admin, voucher).status()).isEqualTo(201);
    }

    private Api.Answer block(String flight, int seats, String code) {
        var block = Map.of("cabin", "ECONOMY", "seats", seats, "reason", "a meeting", "code", code);
        return api.post("/admin/flights/" + flight + "/seat-blocks", admin, block);
    }

    private JsonNode blocks(String flight) {
        return api.get("/admin/flights/" + flight + "/seat-blocks", admin).body().path("items");
    }

    private void awaitLeft(String flight, int left) {
        await("the block knows")
                .untilAsserted(() ->
                        assertThat(blocks(flight).path(0).path("seatsLeft").asInt(-1))
                                .isEqualTo(left));
    }

    private Api.Answer book(String flight, String... codes) {
        var order = new HashMap<>(Api.order(flight, "tok_ok"));
        if (codes.length > 0) {
            order.put("vouchers", List.of(codes));
        }
        return api.post("/bookings", anna, order);
    }

    @Test
    void who_has_the_code_books_on_a_full_flight_and_nobody_else_does() {
        var flight = api.flight(admin, "KS101", 3);
        issue("MEETING101");
        var blocked = block(flight, 2, "meeting-101");
        assertThat(blocked.status()).as("%s", blocked.body()).isEqualTo(201);
        assertThat(blocked.text("code")).isEqualTo("MEETING101");
        assertThat(book(flight).text("status")).isEqualTo("CONFIRMED");
        assertThat(api.seatsFree(flight)).isZero();
        assertThat(book(flight).text("code")).isEqualTo("seats-unavailable");
        var booked = book(flight, "Meeting 101");
        assertThat(booked.text("status")).isEqualTo("CONFIRMED");
        assertThat(booked.body().at("/total/amount").asString()).isEqualTo("100.00");
        awaitLeft(flight, 1);
        assertThat(blocks(flight).path(0).path("seats").asInt()).isEqualTo(2);
        api.send("DELETE", "/bookings/" + booked.text("bookingId"), anna, null);
        awaitLeft(flight, 2);
        assertThat(api.seatsFree(flight)).isZero();
        assertThat(book(flight).text("code")).isEqualTo("seats-unavailable");
        await("the timeline tells it")
                .untilAsserted(() ->
                        assertThat(
                                        api.get(
                                                        "/bookings/"
                                                                + booked.text("bookingId")
                                                                + "/timeline",
                                                        anna)
                                                .body()
                                                .toString())
                                .contains("One seat was set aside of those kept for the code."));
    }

    @Test
    void of_two_hundred_with_the_code_and_others_without_it_fifty_are_confirmed() throws Exception {
        var flight = api.flight(admin, "KS102", 50);
        issue("CHOIR102");
        assertThat(block(flight, 50, "CHOIR102").status()).isEqualTo(201);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = new ArrayList<Callable<String>>();
            IntStream.range(0, 250)
                    .forEach(number ->
                            sent.add(
                                    number % 5 == 0
                                            ? () -> "without " + outcome(book(flight))
                                            : () -> "with " + outcome(book(flight, "CHOIR102"))));
            var answers = threads.invokeAll(sent).stream().map(it -> it.resultNow()).toList();
            assertThat(answers).filteredOn("with CONFIRMED"::equals).hasSize(50);
            assertThat(answers).filteredOn("with seats-unavailable"::equals).hasSize(150);
            assertThat(answers).filteredOn("without seats-unavailable"::equals).hasSize(50);
        }
        awaitLeft(flight, 0);
        assertThat(api.seatsFree(flight)).isZero();
    }

    private String outcome(Api.Answer answer) {
        var decided = api.decided(answer, anna);
        return decided.status() < 300 ? decided.text("status") : decided.text("code");
    }

    @Test
    void a_declined_card_and_a_voucher_that_is_over_bring_the_seats_back() {
        var flight = api.flight(admin, "KS103", 1);
        issue("PRESS103");
        assertThat(block(flight, 1, "PRESS103").status()).isEqualTo(201);
        var order = new HashMap<>(Api.order(flight, "tok_declined"));
        order.put("vouchers", List.of("PRESS103"));
        assertThat(api.post("/bookings", anna, order).text("code")).isEqualTo("payment-declined");
        awaitLeft(flight, 1);
        assertThat(api.post("/admin/vouchers/PRESS103/withdrawal", admin, null).status())
                .isEqualTo(204);
        assertThat(book(flight, "PRESS103").text("reason")).isEqualTo("withdrawn");
        awaitLeft(flight, 1);
        assertThat(api.seatsFree(flight)).isZero();
        var block = blocks(flight).path(0).path("blockId").asString();
        var path = "/admin/flights/" + flight + "/seat-blocks/" + block;
        assertThat(api.send("DELETE", path, admin, null, "If-Match", "\"1\"").status())
                .isEqualTo(204);
        assertThat(api.seatsFree(flight)).isOne();
    }

    @Test
    void seats_are_kept_only_for_a_code_that_can_be_used() {
        var flight = api.flight(admin, "KS104", 3);
        var unknown = block(flight, 1, "NEVERISSUED104");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.body().at("/errors/0/field").asString()).isEqualTo("code");
        assertThat(unknown.body().at("/errors/0/message").asString())
                .isEqualTo("is of no voucher; issue one with this code first");
        issue("GONE104");
        api.post("/admin/vouchers/GONE104/withdrawal", admin, null);
        assertThat(block(flight, 1, "GONE104").body().at("/errors/0/message").asString())
                .isEqualTo("is of a voucher that is withdrawn; issue another one first");
        assertThat(block(flight, 1, "a").status()).isEqualTo(400);
        assertThat(blocks(flight)).isEmpty();
    }

    @Test
    void a_voucher_for_seats_only_takes_nothing_off_and_says_so() {
        for (var more :
                List.<Map<String, Object>>of(
                        Map.of("percent", 10),
                        Map.of("amount", Map.of("amount", "5.00", "currency", "EUR")),
                        Map.of("budget", Map.of("amount", "5.00", "currency", "EUR")))) {
            var voucher = new HashMap<String, Object>(Map.of("kind", "SEATS"));
            voucher.putAll(more);
            assertThat(api.post("/admin/vouchers", admin, voucher).status()).isEqualTo(400);
        }
        issue("ONLYSEATS105");
        assertThat(api.get("/admin/vouchers?limit=100", admin).body().path("items"))
                .anySatisfy(it -> {
                    assertThat(it.path("code").asString()).isEqualTo("ONLYSEATS105");
                    assertThat(it.path("kind").asString()).isEqualTo("SEATS");
                });
    }
}
