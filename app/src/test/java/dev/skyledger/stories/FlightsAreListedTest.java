package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.SharedNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** People go through the flights, page by page. */
class FlightsAreListedTest {

    private final Api api = SharedNode.api();

    private String scheduled(String number, String origin, String day) {
        var plan =
                FlightPlan.of(number)
                        .with("origin", origin)
                        .with("destination", "GRU")
                        .with("departure", day + "T10:00")
                        .with("arrival", day + "T23:00");
        var answer = api.post("/admin/flights", SharedNode.admin(), plan.body());
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer.text("flightId");
    }

    private static List<String> ids(Api.Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.body().path("items").valueStream().map(FlightsAreListedTest::id).toList();
    }

    private static String id(JsonNode flight) {
        return flight.path("flightId").asString();
    }

    @Test
    void filters_take_codes_and_names_and_both_ends_of_the_days() {
        var first = scheduled("FL201", "FAO", "2097-01-01");
        var second = scheduled("FL201", "FAO", "2097-01-02");
        var third = scheduled("FL202", "OPO", "2097-01-02");
        var days = "&from=2097-01-01&to=2097-01-02";
        assertThat(ids(api.get("/flights?origin=FAO" + days, SharedNode.traveller())))
                .containsExactly(second, first);
        assertThat(ids(api.get("/flights?origin=oporto" + days, SharedNode.traveller())))
                .containsExactly(third);
        assertThat(
                        ids(
                                api.get(
                                        "/flights?destination=GRU&from=2097-01-02&to=2097-01-02",
                                        SharedNode.traveller())))
                .containsExactly(third, second);
        assertThat(ids(api.get("/flights?origin=London" + days, SharedNode.traveller()))).isEmpty();
        assertThat(ids(api.get("/flights?status=CANCELLED" + days, SharedNode.traveller())))
                .isEmpty();
    }

    @Test
    void a_list_goes_on_where_it_stopped_whatever_comes_in_between() {
        var expected = new ArrayList<String>();
        for (int day = 1; day <= 5; day++) {
            expected.addFirst(scheduled("FL203", "LIS", "2097-02-0" + day));
        }
        var query = "/admin/flights?from=2097-02-01&to=2097-02-28&limit=2";
        var found = new ArrayList<String>();
        var page = api.get(query, SharedNode.admin());
        found.addAll(ids(page));
        scheduled("FL204", "LIS", "2097-02-01");
        while (!page.body().path("nextCursor").isNull()) {
            page = api.get(query + "&cursor=" + page.text("nextCursor"), SharedNode.admin());
            found.addAll(ids(page));
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void a_question_that_is_not_understood_is_refused() {
        assertThat(api.get("/flights?colour=red", SharedNode.traveller()).status()).isEqualTo(400);
        assertThat(api.get("/flights?from=soon", SharedNode.traveller()).status()).isEqualTo(400);
        assertThat(api.get("/flights?status=LATE", SharedNode.traveller()).status()).isEqualTo(400);
        assertThat(api.get("/flights?limit=101", SharedNode.traveller()).status()).isEqualTo(400);
        assertThat(api.get("/flights?cursor=x", SharedNode.traveller()).text("code"))
                .isEqualTo("cursor-invalid");
        var unknown = api.get("/flights?origin=Atlantis", SharedNode.traveller());
        assertThat(unknown.text("code")).isEqualTo("unknown-place");
    }

    @Test
    void who_keeps_a_copy_asks_for_what_changed_since_and_only_what_is_kept() {
        var retimed = scheduled("FL206", "FNC", "2097-04-01");
        var cancelled = scheduled("FL207", "FNC", "2097-04-01");
        scheduled("FL208", "FNC", "2097-04-01");
        var since = Instant.now();
        var plan =
                FlightPlan.of("FL206")
                        .with("origin", "FNC")
                        .with("destination", "GRU")
                        .with("departure", "2097-04-01T11:00")
                        .with("arrival", "2097-04-01T23:00");
        assertThat(change("PUT", retimed, plan.body()).status()).isEqualTo(200);
        assertThat(change("DELETE", cancelled, null).status()).isEqualTo(204);
        var changed =
                api.get(
                        "/flights?origin=FNC&from=2097-04-01&fields=flightId,status&modifiedSince="
                                + since,
                        SharedNode.traveller());
        assertThat(ids(changed)).containsExactly(cancelled, retimed);
        var first = changed.body().at("/items/0");
        assertThat(first.propertyNames()).containsExactly("flightId", "status");
        assertThat(first.path("status").asString()).isEqualTo("CANCELLED");
    }

    private Api.Answer change(String method, String flight, @Nullable Object body) {
        return api.send(
                method, "/admin/flights/" + flight, SharedNode.admin(), body, "If-Match", "\"1\"");
    }

    @Test
    void how_many_are_sold_is_for_administrators() {
        var flight = scheduled("FL205", "LIS", "2097-03-01");
        var admin = api.get("/admin/flights/" + flight, SharedNode.admin());
        assertThat(admin.body().at("/cabins/0").has("sold")).isTrue();
        assertThat(api.get("/flights/" + flight, "").body().at("/cabins/0").has("sold")).isFalse();
        assertThat(api.get("/admin/flights", SharedNode.traveller()).status()).isEqualTo(403);
    }
}
