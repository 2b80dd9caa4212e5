package dev.skyledger.stories;

import static dev.skyledger.running.FlightPlan.fare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.SharedNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An administrator overbooks, makes a cabin smaller than what is sold, and keeps seats back. */
class CabinsAreOversoldTest {

    private final Api api = SharedNode.api();

    private String scheduled(String number, int seats) {
        var plan = FlightPlan.of(number).economy(seats, List.of(fare("STANDARD", "100.00", seats)));
        var answer = api.post("/admin/flights", SharedNode.admin(), plan.body());
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer.text("flightId");
    }

    private Api.Answer put(String flight, String what, int version, Map<String, Object> body) {
        return api.send(
                "PUT",
                "/admin/flights/" + flight + "/" + what,
                SharedNode.admin(),
                body,
                "If-Match",
                "\"" + version + "\"");
    }

    private Api.Answer capacity(String flight, int version, int seats, boolean allowOversale) {
        return put(
                flight,
                "capacity",
                version,
                Map.of("cabin", "ECONOMY", "capacity", seats, "allowOversale", allowOversale));
    }

    private Api.Answer hold(String flight) {
        return api.post("/bookings", SharedNode.traveller(), Api.order(flight, ""));
    }

    private Api.Answer cancel(Api.Answer booking) {
        return api.send(
                "DELETE", "/bookings/" + booking.text("bookingId"), SharedNode.traveller(), null);
    }

    private Api.Answer oversales(String flight) {
        return api.get("/admin/oversales?flightId=" + flight, SharedNode.admin());
    }

    @Test
    void a_smaller_cabin_sells_nothing_until_seats_came_back() {
        var flight = scheduled("CO101", 3);
        var first = hold(flight);
        hold(flight);
        assertThat(capacity(flight, 1, 1, false).text("code")).isEqualTo("capacity-below-sold");
        var cut = capacity(flight, 1, 1, true);
        assertThat(cut.status()).as("%s", cut).isEqualTo(200);
        assertThat(cut.headers().get("etag")).containsExactly("\"2\"");
        assertThat(api.seatsFree(flight)).isZero();
        var refused = hold(flight);
        assertThat(refused.text("code")).isEqualTo("seats-unavailable");
        var oversale = oversales(flight).body().at("/items/0");
        assertThat(oversale.path("excess").asInt()).isEqualTo(1);
        assertThat(oversale.path("remaining").asInt()).isEqualTo(1);
        assertThat(oversale.path("status").asString()).isEqualTo("DECLARED");
        assertThat(oversale.path("bookings")).hasSize(2);
        var stands = resolve(oversale.path("oversaleId").asString(), false);
        assertThat(stands.text("code")).isEqualTo("oversale-stands");
        assertThat(cancel(first).status()).isEqualTo(200);
        await().untilAsserted(() ->
                assertThat(oversales(flight).body().at("/items/0/status").asString())
                        .isEqualTo("RESOLVED"));
        assertThat(oversales(flight).body().at("/items/0/resolution").asString())
                .isEqualTo("SEATS_RETURNED");
        assertThat(resolve(oversale.path("oversaleId").asString(), false).status()).isEqualTo(200);
        assertThat(capacity(flight, 2, 2, false).status()).isEqualTo(200);
        assertThat(api.seatsFree(flight)).isEqualTo(1);
    }

    private Api.Answer resolve(String oversale, boolean authorise) {
        return api.post(
                "/admin/oversales/" + oversale + "/resolution",
                SharedNode.admin(),
                Map.of("authoriseOverbooking", authorise, "reason", "counted again"));
    }

    @Test
    void the_excess_can_be_authorised_and_is_shown() {
        var flight = scheduled("CO102", 2);
        hold(flight);
        hold(flight);
        assertThat(capacity(flight, 1, 1, true).status()).isEqualTo(200);
        var oversale = oversales(flight).body().at("/items/0/oversaleId").asString();
        assertThat(resolve(oversale, true).status()).isEqualTo(200);
        var seen = api.get("/admin/flights/" + flight, SharedNode.admin());
        assertThat(seen.body().at("/cabins/0/overbooking").asInt()).isEqualTo(1);
        assertThat(seen.body().at("/cabins/0/capacity").asInt()).isEqualTo(1);
        assertThat(api.seatsFree(flight)).isZero();
        var unknown = resolve(flight + "-ECONOMY-7", true);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(resolve("nonsense", true).status()).isEqualTo(400);
    }

    @Test
    void overbooking_sells_more_than_there_is_and_no_more() {
        var flight = scheduled("CO103", 1);
        var wish = Map.<String, Object>of("cabin", "ECONOMY", "seats", 1);
        assertThat(put(flight, "overbooking", 7, wish).status()).isEqualTo(412);
        var authorised = put(flight, "overbooking", 1, wish);
        assertThat(authorised.status()).as("%s", authorised).isEqualTo(200);
        assertThat(authorised.headers().get("etag")).containsExactly("\"2\"");
        assertThat(api.seatsFree(flight)).isEqualTo(2);
        assertThat(hold(flight).status()).isEqualTo(201);
        assertThat(hold(flight).status()).isEqualTo(201);
        assertThat(hold(flight).text("code")).isEqualTo("seats-unavailable");
        var back = Map.<String, Object>of("cabin", "ECONOMY", "seats", 0);
        assertThat(put(flight, "overbooking", 2, back).text("code"))
                .isEqualTo("overbooking-in-use");
        assertThat(put(flight, "overbooking", 2, Map.of("cabin", "FIRST", "seats", 1)).status())
                .isEqualTo(400);
    }

    @Test
    void blocked_seats_are_nobodys_until_they_are_let_go() {
        var flight = scheduled("CO104", 5);
        var path = "/admin/flights/" + flight + "/seat-blocks";
        var body = new HashMap<String, Object>();
        body.put("cabin", "ECONOMY");
        body.put("seats", 4);
        body.put("reason", "the crew flies along");
        var blocked = api.post(path, SharedNode.admin(), body, "Idempotency-Key", "co104");
        assertThat(blocked.status()).as("%s", blocked).isEqualTo(201);
        var again = api.post(path, SharedNode.admin(), body, "Idempotency-Key", "co104");
        assertThat(again.text("blockId")).isEqualTo(blocked.text("blockId"));
        assertThat(api.seatsFree(flight)).isEqualTo(1);
        var tooMany = api.post(path, SharedNode.admin(), body);
        assertThat(tooMany.text("code")).isEqualTo("seats-not-free");
        assertThat(tooMany.body().path("free").asInt()).isEqualTo(1);
        assertThat(api.get(path, SharedNode.admin()).body().at("/items/0/reason").asString())
                .isEqualTo("the crew flies along");
        assertThat(capacity(flight, 1, 3, true).text("code")).isEqualTo("cabin-has-blocks");
        var block = path + "/" + blocked.text("blockId");
        assertThat(api.send("DELETE", block, SharedNode.admin(), null).status()).isEqualTo(428);
        var gone = api.send("DELETE", block, SharedNode.admin(), null, "If-Match", "\"1\"");
        assertThat(gone.status()).isEqualTo(204);
        assertThat(api.seatsFree(flight)).isEqualTo(5);
        assertThat(
                        api.send("DELETE", block, SharedNode.admin(), null, "If-Match", "\"1\"")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void what_is_not_there_or_not_allowed_is_said() {
        var nobody = "01939000-0000-7000-8000-00000000dead";
        assertThat(capacity(nobody, 1, 5, true).status()).isEqualTo(404);
        var flight = scheduled("CO105", 5);
        for (var what : List.of("capacity", "overbooking")) {
            var path = "/admin/flights/" + flight + "/" + what;
            var body = Map.of("cabin", "ECONOMY", "capacity", 5, "seats", 5);
            assertThat(api.send("PUT", path, SharedNode.traveller(), body).status()).isEqualTo(403);
        }
        assertThat(capacity(flight, 1, 0, true).status()).isEqualTo(400);
        assertThat(capacity(flight, 9, 4, true).status()).isEqualTo(412);
        assertThat(api.get("/admin/oversales", SharedNode.traveller()).status()).isEqualTo(403);
    }
}
