package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.Order;
import dev.skyledger.running.PricedFlight;
import dev.skyledger.running.SharedNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a route costs, and how that changes. */
class RoutesHavePricesTest {

    private static final LocalDate DAY = PricedFlight.DAY;

    private final Api api = SharedNode.api();
    private final String admin = SharedNode.admin();

    private String cheapest(PricedFlight flight, String more) {
        var path =
                "/flights/cheapest-dates?origin=%s&destination=%s&month=%s%s"
                        .formatted(
                                flight.origin(),
                                flight.destination(),
                                DAY.toString().substring(0, 7),
                                more);
        var answer = api.get(path, "");
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.body()
                .path("items")
                .path(DAY.getDayOfMonth() - 1)
                .path("price")
                .path("amount")
                .asString("none");
    }

    @Test
    void the_cheapest_day_is_the_partys_now_and_as_of_any_moment() {
        var flight = PricedFlight.schedule(api, admin, "TP811", "OPO", "BCN", "100.00");
        await().until(() -> cheapest(flight, "").equals("100.00"));
        assertThat(cheapest(flight, "&adults=2")).isEqualTo("200.00");
        assertThat(cheapest(flight, "&adults=3")).isEqualTo("none");
        var before = Instant.now();
        flight.reprice(api, admin, "80.00");
        await().until(() -> cheapest(flight, "").equals("80.00"));
        assertThat(cheapest(flight, "&asOf=" + before)).isEqualTo("100.00");
        api.post("/bookings", SharedNode.traveller(), Order.of(flight.id()).body());
        await().until(() -> cheapest(flight, "&adults=2").equals("none"));
        assertThat(cheapest(flight, "&asOf=" + before + "&adults=2")).isEqualTo("200.00");
    }

    @Test
    void the_history_of_a_route_has_every_change_and_a_word_on_today() {
        var flight = PricedFlight.schedule(api, admin, "TP812", "OPO", "CDG", "100.00");
        flight.reprice(api, admin, "90.00");
        var path = "/flights/prices/OPO-CDG";
        await().until(() -> api.get(path, "").body().path("items").size() == 2);
        var history = api.get(path, "").body();
        assertThat(history.path("items").path(0).path("after").path("amount").asString())
                .isEqualTo("90.00");
        assertThat(history.path("days").size()).isEqualTo(60);
        assertThat(history.path("days").path(59).path("low").path("amount").asString())
                .isEqualTo("90.00");
        assertThat(history.path("days").path(0).path("low").isNull()).isTrue();
        assertThat(history.path("verdict").path("level").asString()).isEqualTo("TYPICAL");
        assertThat(history.path("verdict").path("basis").asString()).contains("too few");
        var first = api.get(path + "?limit=1", "").body();
        var next = api.get(path + "?limit=1&cursor=" + first.path("nextCursor").asString(), "");
        assertThat(next.body().path("items").path(0).path("source").asString()).isEqualTo("OPENED");
        assertThat(next.body().path("nextCursor").isNull()).isTrue();
    }

    @Test
    void what_cannot_be_asked_is_refused_with_its_name() {
        for (var bad :
                List.of(
                        "/flights/cheapest-dates?origin=OPO&destination=CDG&month=2026-13",
                        "/flights/cheapest-dates?origin=XXX&destination=CDG&month=2026-12",
                        "/flights/cheapest-dates?origin=OPO&destination=CDG&month=2026-12&adults=10",
                        "/flights/prices/OPO-XXX",
                        "/flights/prices/OPO-CDG?from=2026-02-01&to=2026-01-01",
                        "/flights/prices/OPO-CDG?asOf=2999-01-01T00:00:00Z",
                        "/flights/prices/OPO-CDG?wind=strong")) {
            assertThat(api.get(bad, "").status()).as(bad).isEqualTo(400);
        }
    }
}
