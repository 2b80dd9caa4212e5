package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Node;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Each role is a process of its own, and Axon Server stands between them: the one that the variable
 * SKYLEDGER_AXONSERVER names as host:port.
 */
class ThreeRolesTest {

    private static final String SERVER = System.getenv("SKYLEDGER_AXONSERVER");
    private static final int SEATS = 4;

    @TempDir private Path data;

    private final String database = serverIsNamed() ? TestDatabase.migratedUrl() : "";
    private Node command;
    private Node saga;
    private Node query;

    private static boolean serverIsNamed() {
        return SERVER != null && !SERVER.isBlank();
    }

    @BeforeEach
    void start() {
        if (!serverIsNamed()) {
            var why =
                    "SKIPPED: the three roles were not tried, because SKYLEDGER_AXONSERVER names no"
                            + " Axon Server (host:port)";
            System.out.println(why);
            Assumptions.abort(why);
        }
        command = role("command");
        query = role("query");
        saga = role("saga");
    }

    @AfterEach
    void stop() {
        for (var node : new Node[] {command, saga, query}) {
            if (node != null) {
                node.close();
            }
        }
    }

    private Node role(String role) {
        return Node.start(
                database,
                data,
                "skyledger.roles=" + role,
                "axon.axonserver.enabled=true",
                "axon.axonserver.servers=" + SERVER);
    }

    @Test
    void what_one_writes_the_other_shows_at_once_and_what_dies_comes_back() {
        var admin = command.api().login("admin@skyledger.test");
        var flight = command.api().flight(admin, someNumber(), SEATS);
        assertThat(query.api().get("/flights/" + flight, "").status()).isEqualTo(200);
        var traveller = registered();

        var booked = book(traveller, flight, "tok_ok");
        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.text("status")).isEqualTo("CONFIRMED");
        var read = query.api().get("/bookings/" + booked.text("bookingId"), traveller);
        assertThat(read.text("status")).isEqualTo("CONFIRMED");
        assertThat(query.api().seatsFree(flight)).isEqualTo(SEATS - 1);

        everyRefusalIsTheSame(admin, traveller, flight);
        theSagaDiesAndComesBack(traveller, flight);
        theQueriesDieAndComeBack(traveller, booked.text("bookingId"));
        theCommandsDieAndComeBack(traveller, flight);
        everythingIsSealed();
    }

    /** The server may remember flights of earlier runs. */
    private static String someNumber() {
        return "TP" + ThreadLocalRandom.current().nextInt(1000, 10_000);
    }

    private String registered() {
        var email = UUID.randomUUID() + "@example.org";
        var person = Map.of("email", email, "password", Api.PASSWORD, "displayName", "Ana Silva");
        assertThat(command.api().post("/auth/register", "", person).status()).isEqualTo(201);
        var token = command.api().login(email);
        assertThat(query.api().get("/auth/me", token).text("email")).isEqualTo(email);
        return token;
    }

    private Api.Answer book(String traveller, String flight, String card) {
        return command.api()
                .post("/bookings", traveller, Api.order(flight, card), "Prefer", "wait=30");
    }

    private void everyRefusalIsTheSame(String admin, String traveller, String flight) {
        var declined = book(traveller, flight, "tok_declined");
        assertThat(declined.status()).isEqualTo(409);
        assertThat(declined.text("code")).isEqualTo("payment-declined");

        var nowhere = UUID.randomUUID().toString();
        assertThat(book(traveller, nowhere, "").status()).isEqualTo(404);
        var gone = command.api().send("DELETE", "/bookings/" + nowhere, traveller, null);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.text("code")).isEqualTo("not-found");

        var remove = "/admin/flights/" + flight;
        var stale = command.api().send("DELETE", remove, admin, null, "If-Match", "\"999\"");
        assertThat(stale.status()).isEqualTo(412);
    }

    private void theSagaDiesAndComesBack(String traveller, String flight) {
        saga.kill();
        var waits =
                command.api()
                        .post(
                                "/bookings",
                                traveller,
                                Api.order(flight, "tok_ok"),
                                "Prefer",
                                "wait=1");
        assertThat(waits.status()).isEqualTo(202);
        saga = role("saga");
        Awaitility.await("the payment goes on where it stood")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(
                                        query.api()
                                                .get(
                                                        "/bookings/" + waits.text("bookingId"),
                                                        traveller)
                                                .text("status"))
                                .isEqualTo("CONFIRMED"));
    }

    private void theQueriesDieAndComeBack(String traveller, String booking) {
        query.kill();
        query = role("query");
        var read = query.api().get("/bookings/" + booking, traveller);
        assertThat(read.text("status")).isEqualTo("CONFIRMED");
    }

    private void theCommandsDieAndComeBack(String traveller, String flight) {
        command.kill();
        command = role("command");
        var held = book(traveller, flight, "");
        assertThat(held.status()).isEqualTo(201);
        assertThat(held.text("status")).isEqualTo("HELD");
        Awaitility.await("the seats are counted")
                .untilAsserted(
                        () -> assertThat(query.api().seatsFree(flight)).isEqualTo(SEATS - 3));
        var last = book(traveller, flight, "tok_ok");
        assertThat(last.status()).isEqualTo(201);
        var none = book(traveller, flight, "tok_ok");
        assertThat(none.status()).isEqualTo(409);
        assertThat(none.text("code")).isEqualTo("seats-unavailable");
    }

    private void everythingIsSealed() {
        try (var pool = TestDatabase.pool(database)) {
            var db = JdbcClient.create(pool);
            Awaitility.await("the chain reaches the last event")
                    .untilAsserted(() ->
                            assertThat(
                                            db.sql("select position from seal.head")
                                                    .query(Long.class)
                                                    .single())
                                    .isGreaterThanOrEqualTo(20));
            assertThat(
                            db.sql("select count(*) - max(position) from seal.link")
                                    .query(Long.class)
                                    .single())
                    .isZero();
        }
    }
}
