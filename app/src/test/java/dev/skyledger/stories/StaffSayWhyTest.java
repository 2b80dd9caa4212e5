package dev.skyledger.stories;

import static dev.skyledger.running.Trade.itemOf;
import static dev.skyledger.running.Trade.passengerOf;
import static dev.skyledger.running.Trade.path;
import static dev.skyledger.running.Trade.wish;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.Api;
import dev.skyledger.running.Bookings;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Order;
import dev.skyledger.running.SharedNode;
import dev.skyledger.running.Trade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Staff who change somebody else's booking, in whatever way, say why, and both are recorded. */
class StaffSayWhyTest {

    private static final String WHY = "asked by telephone";

    private static final Map<String, String> CARD = Map.of("method", "card", "token", "tok_ok");

    private final Api api = SharedNode.api();
    private final String admin = SharedNode.admin();
    private final String anna = SharedNode.traveller();
    private final Trade trade = new Trade(api, admin, anna);

    private record Call(String method, String path, Object body) {}

    @Test
    void nothing_is_changed_without_a_reason_by_whatever_call() throws IOException {
        var to = trade.flight("TP682", "100.00", null, 0);
        var held = held("TP681");
        var quote = trade.quote(held, 0, to);
        var calls = calls(held, quote, to);
        assertThat(calls.keySet()).isEqualTo(callsThatChangeABooking());
        calls.forEach((name, call) -> {
            var answer = api.send(call.method, call.path, admin, call.body);
            if (name.equals("put /bookings/{booking}/contact")) {
                assertThat(answer.status()).as("it is its owner's alone").isEqualTo(404);
            } else {
                assertThat(answer.status()).as(name + answer.body()).isEqualTo(400);
                assertThat(answer.body().at("/errors/0/field").asString())
                        .as(name)
                        .isEqualTo("reason");
            }
        });
        assertThat(trade.read(held).text("status")).isEqualTo("HELD");
        assertThat(trade.codes(held))
                .doesNotContain("hold-prolonged", "passenger-name-corrected", "payment-begun");
    }

    @Test
    void what_they_do_is_recorded_as_both() {
        var held = held("TP683");
        var to = trade.flight("TP684", "100.00", null, 0);
        done(api.post(path(held) + "/hold-extension", admin, because(Map.of())));
        var name = Map.of("givenName", "Anna", "familyName", "Silva");
        done(api.send("PUT", nameOf(held), admin, because(name)));
        done(api.post(path(held) + "/cancellation-quote", admin, because(Map.of())));
        var wishes = Map.of("items", List.of(wish(held, 0, to)));
        done(api.post(path(held) + "/exchange-quote", admin, because(wishes)));
        var refused = api.send("PUT", path(held) + "/seats?reason=call", admin, seats(held));
        assertThat(refused.body().at("/errors/0/field").asString()).isNotEqualTo("reason");
        done(api.post(path(held) + "/payment", admin, because(CARD)));
        var annasId = api.get("/auth/me", anna).text("userId");
        var bookings = new Bookings(api, anna, admin);
        for (var code :
                List.of(
                        "hold-prolonged",
                        "passenger-name-corrected",
                        "cancellation-quoted",
                        "payment-begun")) {
            var entry = bookings.entry(held, code);
            assertThat(entry.at("/actor/kind").asString()).as(code).isEqualTo("STAFF");
            assertThat(entry.path("onBehalfOf").asString()).as(code).isEqualTo(annasId);
            assertThat(entry.path("reason").asString()).as(code).isEqualTo(WHY);
        }
    }

    private Map<String, Call> calls(Api.Answer held, Api.Answer quote, String to) {
        var name = Map.of("givenName", "Anna", "familyName", "Silva");
        var item = itemOf(held, 0);
        var calls = new LinkedHashMap<String, Call>();
        add(calls, held, "POST", "/hold-extension", Map.of());
        add(calls, held, "POST", "/payment", CARD);
        add(calls, held, "PUT", "/seats", seats(held));
        add(calls, held, "PUT", "/contact", Map.of("email", "staff@example.org"));
        add(calls, held, "POST", "/cancellation-quote", Map.of());
        add(calls, held, "POST", "/cancellation", Map.of());
        add(calls, held, "POST", "/exchange-quote", Map.of("items", List.of(wish(held, 0, to))));
        add(calls, held, "POST", "/exchange", Map.of("quoteId", quote.text("quoteId")));
        add(calls, held, "DELETE", "/exchange", null);
        add(calls, held, "POST", "/schedule-change", Map.of("itemId", item, "decision", "ACCEPT"));
        add(calls, held, "DELETE", "", null);
        calls.put(
                "put /bookings/{booking}/passengers/{passenger}/name",
                new Call("PUT", nameOf(held), name));
        calls.put(
                "post /admin/bookings/{booking}/revival",
                new Call("POST", "/admin" + path(held) + "/revival", Map.of()));
        return calls;
    }

    private static void add(
            Map<String, Call> calls, Api.Answer booking, String method, String what, Object body) {
        calls.put(
                method.toLowerCase(java.util.Locale.ROOT) + " /bookings/{booking}" + what,
                new Call(method, path(booking) + what, body));
    }

    /** As the committed description of the interface has them. */
    private static Set<String> callsThatChangeABooking() throws IOException {
        var api =
                JsonMapper.builder()
                        .build()
                        .readTree(Files.readString(Path.of("../web/openapi.json")));
        var found = new TreeSet<String>();
        for (var path : api.path("paths").properties()) {
            for (var method : path.getValue().propertyNames()) {
                if (path.getKey().contains("/bookings/{booking}") && !method.equals("get")) {
                    found.add(method + " " + path.getKey().substring("/api/v1".length()));
                }
            }
        }
        return found;
    }

    private static List<?> seats(Api.Answer booking) {
        return List.of(
                Map.of(
                        "itemId", itemOf(booking, 0),
                        "passengerId", passengerOf(booking, 0),
                        "seat", "1A"));
    }

    private static String nameOf(Api.Answer booking) {
        return path(booking) + "/passengers/" + passengerOf(booking, 0) + "/name";
    }

    private static Map<String, Object> because(Map<String, ?> body) {
        var with = new HashMap<String, Object>(body);
        with.put("reason", WHY);
        return with;
    }

    private static void done(Api.Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    }

    private Api.Answer held(String number) {
        var flight = trade.scheduled(FlightPlan.of(number));
        var held = api.post("/bookings", anna, Order.of(flight).body());
        assertThat(held.text("status")).isEqualTo("HELD");
        return held;
    }
}
