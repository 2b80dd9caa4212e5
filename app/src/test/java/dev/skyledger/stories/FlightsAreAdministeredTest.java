package dev.skyledger.stories;

import static dev.skyledger.running.FlightPlan.euros;
import static dev.skyledger.running.FlightPlan.fare;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.SharedNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An administrator changes flights that are on sale, and takes them out of the schedule. */
class FlightsAreAdministeredTest {

    private final Api api = SharedNode.api();

    private String scheduled(FlightPlan plan) {
        var answer = api.post("/admin/flights", SharedNode.admin(), plan.body());
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer.text("flightId");
    }

    private Api.Answer put(String flight, int version, FlightPlan plan) {
        var path = "/admin/flights/" + flight;
        return api.send(
                "PUT", path, SharedNode.admin(), plan.body(), "If-Match", "\"" + version + "\"");
    }

    private Api.Answer delete(String flight, int version) {
        var path = "/admin/flights/" + flight;
        return api.send(
                "DELETE", path, SharedNode.admin(), null, "If-Match", "\"" + version + "\"");
    }

    private Api.Answer seen(String flight) {
        return api.get("/admin/flights/" + flight, SharedNode.admin());
    }

    private void booked(String flight) {
        var answer =
                api.post(
                        "/bookings",
                        SharedNode.traveller(),
                        Api.order(flight, "tok_ok"),
                        "Prefer",
                        "wait=30");
        assertThat(answer.text("status")).as("%s", answer).isEqualTo("CONFIRMED");
    }

    private List<String> eventsOf(String flight) {
        return SharedNode.database()
                .sql("select type from log.event where stream = ? order by sequence offset 1")
                .param(flight)
                .query(String.class)
                .list()
                .stream()
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .toList();
    }

    @Test
    void a_change_says_which_version_it_is_meant_for() {
        var plan = FlightPlan.of("FA101");
        var flight = scheduled(plan);
        var path = "/admin/flights/" + flight;
        for (var method : List.of("PUT", "DELETE")) {
            var body = method.equals("PUT") ? plan.body() : null;
            var none = api.send(method, path, SharedNode.admin(), body);
            assertThat(none.status()).isEqualTo(428);
            assertThat(none.text("code")).isEqualTo("precondition-required");
            var strange = api.send(method, path, SharedNode.admin(), body, "If-Match", "latest");
            assertThat(strange.status()).isEqualTo(400);
            var stale = api.send(method, path, SharedNode.admin(), body, "If-Match", "\"7\"");
            assertThat(stale.status()).isEqualTo(412);
        }
    }

    @Test
    void other_times_and_prices_become_the_events_that_make_the_difference() {
        var plan = FlightPlan.of("FA102");
        var flight = scheduled(plan);
        var changed =
                put(
                        flight,
                        1,
                        plan.with("departure", "2098-06-02T11:00")
                                .with("arrival", "2098-06-02T14:00")
                                .with("price", euros("120.00")));
        assertThat(changed.status()).as("%s", changed).isEqualTo(200);
        assertThat(changed.headers().get("etag")).containsExactly("\"2\"");
        assertThat(seen(flight).headers().get("etag")).containsExactly("\"2\"");
        assertThat(seen(flight).text("departure")).isEqualTo("2098-06-02T11:00:00+01:00");
        assertThat(seen(flight).body().at("/cabins/0/fares/0/price/amount").asString())
                .isEqualTo("120.00");
        assertThat(eventsOf(flight))
                .containsExactly("FlightRetimed", "FareRepriced", "PlanFollowed");
        assertThat(put(flight, 1, plan).status()).isEqualTo(412);
        scheduled(plan); // the old day is free, the new one is not
        var taken =
                api.post(
                        "/admin/flights",
                        SharedNode.admin(),
                        plan.with("departure", "2098-06-02T06:00")
                                .with("arrival", "2098-06-02T12:00")
                                .body());
        assertThat(taken.text("code")).isEqualTo("flight-exists");
    }

    @Test
    void fares_come_and_go_and_the_cabin_grows_and_shrinks() {
        var plan = FlightPlan.of("FA103");
        var light = fare("LIGHT", "50.00", 20);
        var flight = scheduled(plan.economy(100, List.of(light)));
        var flex = fare("FLEX", "150.00", 120);
        assertThat(put(flight, 1, plan.economy(120, List.of(light, flex))).status()).isEqualTo(200);
        assertThat(api.seatsFree(flight)).isEqualTo(120);
        assertThat(put(flight, 2, plan.economy(80, List.of(flex))).status()).isEqualTo(200);
        assertThat(api.seatsFree(flight)).isEqualTo(80);
        assertThat(seen(flight).body().at("/cabins/0/fares")).hasSize(1);
        assertThat(eventsOf(flight))
                .containsExactly(
                        "EquipmentChanged",
                        "FareOffered",
                        "PlanFollowed",
                        "EquipmentChanged",
                        "FareWithdrawn",
                        "PlanFollowed");
    }

    @Test
    void a_cabin_never_gets_smaller_than_what_is_sold() {
        var plan = FlightPlan.of("FA104").with("totalSeats", 3);
        var flight = scheduled(plan);
        booked(flight);
        booked(flight);
        var refused = put(flight, 1, plan.with("totalSeats", 1));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("capacity-below-sold");
        assertThat(put(flight, 1, plan.with("totalSeats", 2)).status()).isEqualTo(200);
        assertThat(api.seatsFree(flight)).isZero();
        assertThat(seen(flight).body().at("/cabins/0/sold").asInt()).isEqualTo(2);
    }

    @Test
    void a_flight_keeps_its_number_and_its_route() {
        var plan = FlightPlan.of("FA105");
        var flight = scheduled(plan);
        assertThat(put(flight, 1, FlightPlan.of("FA999")).status()).isEqualTo(400);
        assertThat(put(flight, 1, plan.with("origin", "OPO")).status()).isEqualTo(400);
        assertThat(scheduled(FlightPlan.of("FA999"))).isNotEqualTo(flight);
    }

    @Test
    void a_flight_with_bookings_is_cancelled_and_nothing_is_erased() {
        var flight = scheduled(FlightPlan.of("FA106"));
        booked(flight);
        assertThat(delete(flight, 7).status()).isEqualTo(412);
        assertThat(delete(flight, 1).status()).isEqualTo(204);
        assertThat(seen(flight).text("status")).isEqualTo("CANCELLED");
        assertThat(seen(flight).body().at("/cabins/0/sold").asInt()).isEqualTo(1);
        assertThat(api.seatsFree(flight)).isZero();
    }

    @Test
    void a_flight_that_is_taken_out_leaves_its_number_to_another() {
        var plan = FlightPlan.of("FA107");
        var flight = scheduled(plan);
        assertThat(delete(flight, 1).status()).isEqualTo(204);
        assertThat(delete(flight, 1).status()).isEqualTo(204);
        assertThat(seen(flight).text("status")).isEqualTo("CANCELLED");
        assertThat(api.seatsFree(flight)).isZero();
        var closed = put(flight, 1, plan);
        assertThat(closed.status()).isEqualTo(409);
        assertThat(closed.text("code")).isEqualTo("flight-closed");
        assertThat(scheduled(plan)).isNotEqualTo(flight);
    }

    @Test
    void what_is_not_there_is_not_found() {
        var nobody = "01939000-0000-7000-8000-00000000dead";
        assertThat(put(nobody, 1, FlightPlan.of("FA108")).status()).isEqualTo(404);
        assertThat(delete(nobody, 1).status()).isEqualTo(404);
        assertThat(seen(nobody).status()).isEqualTo(404);
        assertThat(api.get("/flights/" + nobody, "").status()).isEqualTo(404);
        assertThat(api.get("/flights/" + nobody + "/seats", "").status()).isEqualTo(404);
        scheduled(FlightPlan.of("FA108"));
    }
}
