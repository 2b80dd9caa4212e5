package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A supplier's list is looked at, refused while it forgets an airport in use, and then taken over.
 */
class AirportsAreSyncedTest {

    private static final String HEADER =
            "iata,name,city,city_code,country,time_zone,latitude,longitude,other_names\n";
    private static final String LISBON =
            "LIS,Humberto Delgado,Lisbon,,PT,Europe/Lisbon,38.7742,-9.1342,Lisboa\n";
    private static final String NEW_YORK =
            "JFK,John F. Kennedy,New York,NYC,US,America/New_York,40.6413,-73.7781,\n";
    private static final String BRAGA =
            "BGZ,Braga,Braga,,PT,Europe/Lisbon,41.5871,-8.4451,Brácara\n";

    @TempDir private static Path data;

    private static Path file;
    private static Node node;
    private static Api api;
    private static String admin;

    @BeforeAll
    static void start() throws IOException {
        file = data.resolve("airports.csv");
        Files.writeString(file, HEADER + LISBON + BRAGA);
        node =
                Node.start(
                        TestDatabase.freshUrl(),
                        data,
                        "skyledger.reference.airports=" + file.toUri());
        api = node.api();
        admin = api.login("admin@skyledger.test");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private static Api.Answer sync(String path, String token) {
        return api.post(path, token, null);
    }

    private static boolean names(JsonNode list, String code) {
        return list.valueStream().anyMatch(it -> it.asString().equals(code));
    }

    @Test
    void a_list_that_forgets_an_airport_in_use_changes_nothing() throws IOException {
        api.flight(admin, "TP801", 5);
        await().untilAsserted(() -> {
            var would = sync("/airports/sync?dryRun=true", admin);
            assertThat(would.status()).isEqualTo(200);
            assertThat(would.body().path("dryRun").asBoolean()).isTrue();
            assertThat(names(would.body().path("added"), "BGZ")).isTrue();
            assertThat(names(would.body().path("changed"), "LIS")).isTrue();
            assertThat(names(would.body().path("retired"), "OPO")).isTrue();
            assertThat(would.body().path("inUse").toString()).isEqualTo("[\"JFK\"]");
        });
        var refused = sync("/airports/sync", admin);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("still-in-use");
        assertThat(api.get("/airports/OPO", "").status()).isEqualTo(200);
        Files.writeString(file, HEADER + LISBON + NEW_YORK + BRAGA);
        assertThat(sync("/airports/sync", admin).status()).isEqualTo(200);
        assertThat(api.get("/airports/OPO", "").status()).isEqualTo(404);
        assertThat(api.get("/airports?query=braca", "").body().path("items").size()).isEqualTo(1);
        var again = sync("/airports/sync", admin).body();
        assertThat(again.path("added").size() + again.path("retired").size()).isZero();
    }

    @Test
    void the_bundled_airlines_are_those_that_are_known() {
        var nothing = sync("/airlines/sync?dryRun=true", admin).body();
        for (var list : new String[] {"added", "changed", "retired", "inUse"}) {
            assertThat(nothing.path(list).size()).as(list).isZero();
        }
        var traveller = api.login("traveller@skyledger.test");
        assertThat(sync("/airlines/sync", traveller).status()).isEqualTo(403);
        assertThat(sync("/airports/sync", "").status()).isEqualTo(401);
    }
}
