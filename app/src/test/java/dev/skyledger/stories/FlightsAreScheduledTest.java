package dev.skyledger.stories;

import static dev.skyledger.running.FlightPlan.euros;
import static dev.skyledger.running.FlightPlan.fare;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.SharedNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An administrator puts flights on sale. */
class FlightsAreScheduledTest {

    private final Api api = SharedNode.api();

    private Api.Answer schedule(FlightPlan plan, String... headers) {
        return api.post("/admin/flights", SharedNode.admin(), plan.body(), headers);
    }

    @Test
    void seats_and_a_price_are_enough() {
        var answer = schedule(FlightPlan.of("FS101"));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers().get("etag")).containsExactly("\"1\"");
        assertThat(answer.headers().get("location").getFirst())
                .endsWith("/api/v1/admin/flights/" + answer.text("flightId"));
        assertThat(answer.text("departure")).isEqualTo("2098-06-01T10:00:00+01:00");
        assertThat(answer.text("arrival")).isEqualTo("2098-06-01T13:00:00-04:00");
        var seen = api.get("/flights/" + answer.text("flightId"), "");
        assertThat(seen.status()).isEqualTo(200);
        var fare = seen.body().at("/cabins/0/fares/0");
        assertThat(fare.path("fareCode").asString()).isEqualTo("STANDARD");
        assertThat(fare.path("seatsLeft").asInt()).isEqualTo(100);
    }

    @Test
    void a_bare_price_is_in_the_selling_currency() {
        var answer = schedule(FlightPlan.of("FS102").with("price", 99.5));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().at("/cabins/0/fares/0/price/amount").asString())
                .isEqualTo("99.50");
    }

    @Test
    void cabins_have_fares_up_to_twenty() {
        var fares =
                IntStream.rangeClosed(1, 20)
                        .mapToObj(n -> fare("F" + n, n + "0.00", n * 10))
                        .toList();
        var answer = schedule(FlightPlan.of("FS103").economy(200, fares));
        assertThat(answer.status()).isEqualTo(201);
        var seats = api.get("/flights/" + answer.text("flightId") + "/seats", "").body();
        assertThat(seats.at("/cabins/0/available").asInt()).isEqualTo(200);
        assertThat(seats.at("/cabins/0/fares")).hasSize(20);
        assertThat(seats.at("/cabins/0/fares/0/available").asInt()).isEqualTo(10);
    }

    @Test
    void a_city_with_one_airport_is_understood_by_its_name() {
        var answer = schedule(FlightPlan.of("FS104").with("origin", "lisboa"));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("origin")).isEqualTo("LIS");
    }

    @Test
    void a_city_with_several_airports_is_answered_with_them() {
        var answer = schedule(FlightPlan.of("FS105").with("destination", "London"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("unknown-place");
        assertThat(answer.body().path("candidates"))
                .extracting(code -> code.asString())
                .containsExactlyInAnyOrder("LHR", "LGW", "STN", "LCY");
    }

    @Test
    void a_number_flies_once_a_day_however_it_is_written() {
        var first = schedule(FlightPlan.of("FS-106"));
        assertThat(first.text("flightNumber")).isEqualTo("FS106");
        var again = schedule(FlightPlan.of("FS106").with("departure", "2098-06-01T23:30"));
        assertThat(again.status()).isEqualTo(400);
        var late = FlightPlan.of("FS106").with("departure", "2098-06-01T12:30");
        var exists = schedule(late);
        assertThat(exists.status()).isEqualTo(409);
        assertThat(exists.text("code")).isEqualTo("flight-exists");
        assertThat(exists.text("flightId")).isEqualTo(first.text("flightId"));
    }

    @Test
    void of_twenty_who_schedule_the_same_at_once_one_does() throws Exception {
        var plan = FlightPlan.of("FS107");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads
                            .invokeAll(
                                    IntStream.range(0, 20)
                                            .mapToObj(_ ->
                                                    (java.util.concurrent.Callable<Api.Answer>)
                                                            () -> schedule(plan))
                                            .toList())
                            .stream()
                            .collect(
                                    Collectors.groupingBy(
                                            it ->
                                                    it.resultNow().status()
                                                            + it.resultNow().text("code"),
                                            Collectors.counting()));
            assertThat(answers).isEqualTo(Map.of("201", 1L, "409flight-exists", 19L));
        }
    }

    @Test
    void a_repeated_request_is_one_flight() {
        var plan = FlightPlan.of("FS108");
        var first = schedule(plan, "Idempotency-Key", "fs108");
        var again = schedule(plan, "Idempotency-Key", "fs108");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().get("etag")).containsExactly("\"1\"");
        assertThat(again.headers().get("idempotency-replayed")).containsExactly("true");
        var other = schedule(plan.with("price", euros("1.00")), "Idempotency-Key", "fs108");
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void only_an_administrator_does() {
        var body = FlightPlan.of("FS109").body();
        assertThat(api.post("/admin/flights", "", body).status()).isEqualTo(401);
        assertThat(api.post("/admin/flights", SharedNode.traveller(), body).status())
                .isEqualTo(403);
        assertThat(List.of("GET", "PUT", "DELETE"))
                .allSatisfy(method ->
                        assertThat(
                                        api.send(
                                                        method,
                                                        "/admin/flights/01939000-0000-7000-8000-000000000000",
                                                        SharedNode.traveller(),
                                                        body)
                                                .status())
                                .isEqualTo(403));
    }
}
