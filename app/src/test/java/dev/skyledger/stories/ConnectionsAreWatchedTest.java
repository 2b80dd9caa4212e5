package dev.skyledger.stories;

import static dev.skyledger.running.FlightPlan.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Order;
import dev.skyledger.running.PricedFlight;
import dev.skyledger.running.SharedNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody waits for a price, and will do with a connection. */
class ConnectionsAreWatchedTest {

    private static final String DAY = PricedFlight.DAY.toString();

    private final Api api = SharedNode.api();
    private final String admin = SharedNode.admin();
    private final String anna = api.newcomer("anna-891@example.org");

    private record Leg(String id, FlightPlan plan) {}

    private Leg leg(String number, String route, String leaves, String arrives, String price) {
        var plan =
                FlightPlan.of(number)
                        .with("origin", route.substring(0, 3))
                        .with("destination", route.substring(4))
                        .with("departure", DAY + "T" + leaves)
                        .with("arrival", DAY + "T" + arrives)
                        .with("totalSeats", 1)
                        .with("price", euros(price));
        var answer = api.post("/admin/flights", admin, plan.body());
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return new Leg(answer.text("flightId"), plan);
    }

    private void reprice(Leg leg, String price) {
        var path = "/admin/flights/" + leg.id();
        var etag = api.get(path, admin).headers().get("etag").getFirst();
        var plan = leg.plan().with("price", euros(price)).body();
        assertThat(api.send("PUT", path, admin, plan, "If-Match", etag).status()).isLessThan(300);
    }

    private Map<String, Object> wish(int stops) {
        var wish = new HashMap<String, Object>();
        wish.put("origin", "FNC");
        wish.put("destination", "HEL");
        wish.put("from", DAY);
        wish.put("to", DAY);
        wish.put("adults", 1);
        wish.put("maxStops", stops);
        wish.put("target", euros("200.00"));
        return wish;
    }

    private long told() {
        return api.get("/notifications", anna)
                .body()
                .path("items")
                .valueStream()
                .filter(it -> it.path("code").asString().equals("alert-met"))
                .count();
    }

    private JsonNode alert(Api.Answer set) {
        return api.get("/flights/alerts/" + set.text("alertId"), anna).body();
    }

    @Test
    void two_cheap_flights_are_told_again_once_there_are_seats_again() {
        leg("TP891", "FNC-HEL", "10:00", "18:00", "300.00");
        var first = leg("TP892", "FNC-FRA", "07:00", "12:00", "150.00");
        var onward = leg("TP893", "FRA-HEL", "14:00", "18:00", "150.00");
        var set = api.post("/flights/alerts", anna, wish(1));
        assertThat(set.status()).isEqualTo(201);
        reprice(first, "50.00");
        await().until(() -> told() == 1);
        var met = alert(set).path("lastMet");
        assertThat(met.path("flightId").asString()).isEqualTo(first.id());
        assertThat(met.path("onward").path(0).asString()).isEqualTo(onward.id());
        assertThat(met.path("price").path("amount").asString()).isEqualTo("200.00");
        await().until(() -> alert(set).path("lastSeen").equals(met));

        var held = api.post("/bookings", anna, Order.of(onward.id()).body());
        assertThat(held.status()).isEqualTo(201);
        await().until(() -> amount(alert(set).path("lastSeen")).equals("300.00"));
        var given = api.send("DELETE", "/bookings/" + held.text("bookingId"), anna, null);
        assertThat(given.status()).isLessThan(300);
        await().until(() -> told() == 2);
        reprice(onward, "140.00");
        await().until(() -> amount(alert(set).path("lastSeen")).equals("190.00"));
        assertThat(told()).isEqualTo(2);
        assertThat(api.post("/flights/alerts", anna, wish(3)).status()).isEqualTo(400);
    }

    private static String amount(JsonNode found) {
        return found.path("price").path("amount").asString("");
    }
}
