package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Node;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
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

    private static final AtomicReference<String> AIRLINES = new AtomicReference<>("");

    private static Path file;
    private static HttpServer supplier;
    private static Node node;
    private static Api api;
    private static String admin;

    @BeforeAll
    static void start() throws IOException {
        file = data.resolve("airports.csv");
        Files.writeString(file, HEADER + LISBON + BRAGA);
        supplier = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        supplier.createContext(
                "/airlines.csv",
                exchange -> {
                    var body = AIRLINES.get().getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(body.length == 0 ? 503 : 200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        supplier.start();
        node =
                Node.start(
                        TestDatabase.migratedUrl(),
                        data,
                        "skyledger.reference.settle=100ms",
                        "skyledger.reference.airports=" + file.toUri(),
                        "skyledger.reference.airlines=http://127.0.0.1:"
                                + supplier.getAddress().getPort()
                                + "/airlines.csv");
        api = node.api();
        admin = api.login("admin@skyledger.test");
    }

    @AfterAll
    static void stop() {
        node.close();
        supplier.stop(0);
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
    void airlines_come_from_the_address_of_a_supplier_and_stay_while_they_fly() {
        api.flight(admin, "TP802", 5);
        AIRLINES.set("iata,name,country\nQ1,First of all,PT\n");
        await().untilAsserted(() -> {
            var would = sync("/airlines/sync?dryRun=true", admin).body();
            assertThat(would.path("added").toString()).isEqualTo("[\"Q1\"]");
            assertThat(names(would.path("retired"), "TP")).isTrue();
            assertThat(would.path("inUse").toString()).isEqualTo("[\"TP\"]");
        });
        var refused = sync("/airlines/sync", admin);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("still-in-use");
        assertThat(refused.body().path("codes").toString()).isEqualTo("[\"TP\"]");
        assertThat(api.get("/airlines/Q1", "").status()).isEqualTo(404);
        AIRLINES.set("iata,name,country\nQ1,First of all,PT\nTP,Tap,PT\n");
        assertThat(sync("/airlines/sync", admin).status()).isEqualTo(200);
        assertThat(api.get("/airlines/Q1", "").text("name")).isEqualTo("First of all");
        assertThat(api.get("/airlines/TP", "").text("name")).isEqualTo("Tap");
        assertThat(api.get("/airlines/BA", "").status()).isEqualTo(404);
        AIRLINES.set("");
        var away = sync("/airlines/sync?dryRun=true", admin);
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.text("code")).isEqualTo("supplier-unavailable");
        AIRLINES.set("iata,name,country\nQ,Too short,PT\n");
        var unfit = sync("/airlines/sync", admin);
        assertThat(unfit.status()).isEqualTo(409);
        assertThat(unfit.text("code")).isEqualTo("supplier-list-unfit");
        assertThat(unfit.text("detail")).contains("line 2");
    }

    @Test
    void lists_are_taken_over_by_administrators() {
        var traveller = api.login("traveller@skyledger.test");
        assertThat(sync("/airlines/sync", traveller).status()).isEqualTo(403);
        assertThat(sync("/airports/sync", "").status()).isEqualTo(401);
    }
}
