package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.SharedNode;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An administrator says on which days of the week a flight goes. */
class FlightsArePlannedTest {

    private final Api api = SharedNode.api();

    private static FlightPlan plan(String number) {
        return FlightPlan.of(number)
                .with("from", "2096-10-01")
                .with("until", "2096-10-31")
                .with("operatingDays", List.of("FRIDAY", "MONDAY"))
                .with("departure", "22:10")
                .with("arrival", "01:15")
                .with("arrivesDaysLater", 1);
    }

    private Api.Answer send(String query, FlightPlan plan, String... headers) {
        var path = "/admin/flight-plans" + query;
        return api.post(path, SharedNode.admin(), plan.body(), headers);
    }

    @Test
    void each_of_its_days_is_on_sale_and_its_weekdays_are_listed() {
        var planned = send("", plan("0P101"), "Idempotency-Key", "fp101");
        assertThat(planned.status()).isEqualTo(200);
        assertThat(planned.body().path("scheduled").asInt()).isEqualTo(9);
        var first = planned.body().at("/days/0");
        assertThat(first.path("date").asString()).isEqualTo("2096-10-01");
        var flight = first.path("flightId").asString();
        var seen = api.get("/flights/" + flight, "").body();
        assertThat(seen.path("departure").asString()).isEqualTo("2096-10-01T22:10:00+01:00");
        assertThat(seen.path("arrival").asString()).isEqualTo("2096-10-02T01:15:00-04:00");
        Awaitility.await("its seats are for sale")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(api.seatsFree(flight)).isEqualTo(100));
        var listed =
                api.get("/flights/weekdays?limit=100", SharedNode.traveller()).body().path("items");
        assertThat(listed)
                .filteredOn(it -> it.path("flightNumber").asString().equals("0P101"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.path("days").toString()).isEqualTo("[\"MONDAY\",\"FRIDAY\"]");
                    assertThat(it.path("from").asString()).isEqualTo("2096-10-01");
                    assertThat(it.path("to").asString()).isEqualTo("2096-10-29");
                });
        var again = send("", plan("0P101"), "Idempotency-Key", "fp101");
        assertThat(again.headers().get("idempotency-replayed")).containsExactly("true");
        assertThat(again.body()).isEqualTo(planned.body());
        var anew = send("", plan("0P101"));
        assertThat(anew.body().path("unchanged").asInt()).isEqualTo(9);
    }

    @Test
    void a_dry_run_says_what_would_become_of_it() {
        var rehearsed = send("?dryRun=true", plan("0P102"));
        assertThat(rehearsed.body().path("scheduled").asInt()).isEqualTo(9);
        assertThat(rehearsed.body().at("/days/0").has("flightId")).isFalse();
        assertThat(send("", plan("0P102")).body().path("scheduled").asInt()).isEqualTo(9);
    }

    @Test
    void what_is_wrong_with_it_is_told_field_by_field() {
        var wrong = plan("0P103").with("departure", "25:00").with("operatingDays", List.of());
        var answer = send("", wrong);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors"))
                .extracting(error -> error.path("field").asString())
                .containsExactlyInAnyOrder("departure", "operatingDays");
        var never = send("", plan("0P103").with("operatingDays", List.of("SOMEDAY")));
        assertThat(never.status()).isEqualTo(400);
        var backwards = send("", plan("0P103").with("until", "2096-09-30"));
        assertThat(backwards.status()).isEqualTo(400);
        assertThat(backwards.body().at("/errors/0/field").asString()).isEqualTo("until");
    }

    @Test
    void it_is_for_administrators() {
        var body = plan("0P104").body();
        assertThat(api.post("/admin/flight-plans", "", body).status()).isEqualTo(401);
        assertThat(api.post("/admin/flight-plans", SharedNode.traveller(), body).status())
                .isEqualTo(403);
    }
}
