package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Node;
import dev.skyledger.running.PricedFlight;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node dies while it tells of prices; when it is back, every drop was told once. */
class AlertsSurviveTest {

    private static final int ALERTS = 40;

    @TempDir private Path data;

    private final String database = TestDatabase.migratedUrl();

    @Test
    void none_is_missed_and_none_is_told_twice_over_a_kill() {
        String anna;
        PricedFlight flight;
        try (var dying = Node.start(database, data)) {
            var api = dying.api();
            var admin = api.login("admin@skyledger.test");
            anna = api.newcomer("anna@example.org");
            flight = PricedFlight.schedule(api, admin, "TP851", "OPO", "BCN", "100.00");
            for (var n = 0; n < ALERTS; n++) {
                var set = api.post("/flights/alerts", anna, flight.wish("90.00"));
                assertThat(set.status()).isEqualTo(201);
            }
            flight.reprice(api, admin, "80.00");
            flight.reprice(api, admin, "100.00");
            flight.reprice(api, admin, "70.00");
            dying.kill();
        }
        try (var back = Node.start(database, data)) {
            var api = back.api();
            await().atMost(Duration.ofSeconds(30)).until(() -> told(api, anna) == 2 * ALERTS);
            flight.reprice(api, api.login("admin@skyledger.test"), "65.00");
            await().during(Duration.ofSeconds(1)).until(() -> told(api, anna) == 2 * ALERTS);
        }
    }

    private static int told(Api api, String token) {
        return api.get("/notifications?limit=100", token).body().path("items").size();
    }
}
