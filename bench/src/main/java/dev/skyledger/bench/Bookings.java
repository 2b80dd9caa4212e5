package dev.skyledger.bench;

import dev.skyledger.bench.load.Callers;
import dev.skyledger.bench.load.Connection;
import dev.skyledger.bench.load.Outcome;
import dev.skyledger.bench.machine.Caller;
import dev.skyledger.bench.machine.Machine;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * P2: whole bookings over HTTP, from the order to the confirmation, against the twin's one
 * transaction behind the same server and token check.
 */
final class Bookings {

    /** Ten times the peak day of the largest of the replaced systems. */
    private static final double STEADY = 116;

    private static final byte[] CONFIRMED =
            "\"status\":\"CONFIRMED\"".getBytes(StandardCharsets.UTF_8);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Machine machine;
    private final Callers callers = new Callers(Extent.CALLERS, Thread.ofPlatform().factory());

    Bookings(Machine machine) {
        this.machine = machine;
    }

    void measure(Extent extent, int ours, int other) throws IOException, InterruptedException {
        List<byte[]> orders;
        List<byte[]> plain;
        try (var prepared = new Caller(URI.create("http://127.0.0.1:" + ours))) {
            var token = prepared.token("traveller");
            orders = orders(prepared, token);
            plain = plainOrders(token);
        }
        compare(extent, ours, orders, other, plain);
    }

    /** The same work on both sides: two builds of the product, or two configurations. */
    void measureProducts(Extent extent, int ours, int other)
            throws IOException, InterruptedException {
        compare(extent, ours, orders(ours), other, orders(other));
    }

    private static List<byte[]> orders(int port) throws IOException, InterruptedException {
        try (var prepared = new Caller(URI.create("http://127.0.0.1:" + port))) {
            return orders(prepared, prepared.token("traveller"));
        }
    }

    private void compare(
            Extent extent, int ours, List<byte[]> orders, int other, List<byte[]> others)
            throws InterruptedException {
        var toOurs = connections(ours);
        var toOther = connections(other);
        new Comparison(machine)
                .run(
                        extent,
                        time -> callers.closedLoop(time, by -> book(toOurs.get(by), orders)),
                        time -> callers.closedLoop(time, by -> book(toOther.get(by), others)))
                .print("P2", "confirmed/s", Outcome::perSecond)
                .print("P2-p50", "ms to confirm, closed loop of 64", Outcome::p50)
                .print("P2-p99", "ms to confirm, closed loop of 64", Outcome::p99);
        machine.settles(extent.steady());
        var steady = callers.openLoop(extent.steady(), STEADY, by -> book(toOurs.get(by), orders));
        var failures = steady.others();
        Comparison.printAlone(
                machine, "P2-steady", steady.perSecond(), "confirmed/s at 116/s", failures);
        Comparison.printAlone(
                machine, "P2-steady-p50", steady.p50(), "ms to confirm at 116/s", failures);
        Comparison.printAlone(
                machine, "P2-steady-p99", steady.p99(), "ms to confirm at 116/s", failures);
    }

    private static List<Connection> connections(int port) {
        return IntStream.range(0, Extent.CALLERS).mapToObj(_ -> new Connection(port)).toList();
    }

    private static @Nullable String book(Connection connection, List<byte[]> orders)
            throws IOException {
        var order = orders.get(ThreadLocalRandom.current().nextInt(orders.size()));
        return connection.expect(order, "201", CONFIRMED);
    }

    /** Puts the flights on sale and writes an order for each. */
    static List<byte[]> orders(Caller prepared, String token)
            throws IOException, InterruptedException {
        var admin = prepared.token("admin");
        var orders = new ArrayList<byte[]>();
        for (var i = 0; i < Extent.FLIGHTS; i++) {
            var flight = prepared.post("/api/v1/admin/flights", admin, flight(i));
            orders.add(order(token, flight.path("flightId").asString()));
        }
        return orders;
    }

    /** What is sent to book a flight and pay for it. */
    static byte[] order(String token, String flight) {
        var body = JSON.writeValueAsString(order(flight));
        return Connection.post("/api/v1/bookings", token, body, "Prefer: wait=30");
    }

    private static Map<String, Object> flight(int number) {
        return Map.of(
                "flightNumber", "TP" + (1000 + number),
                "origin", "LIS",
                "destination", "JFK",
                "departure", "2099-06-01T10:00:00",
                "arrival", "2099-06-01T13:00:00",
                "totalSeats", 1000,
                "price", Map.of("amount", "100.00", "currency", "EUR"));
    }

    private static Map<String, Object> order(String flight) {
        var passenger = Map.of("givenName", "Ana", "familyName", "Silva", "type", "ADULT");
        return Map.of(
                "items", List.of(Map.of("flightId", flight)),
                "passengers", List.of(passenger),
                "contact", Map.of("email", "ana@example.org"),
                "payment", Map.of("method", "card", "token", "tok_ok"));
    }

    private static List<byte[]> plainOrders(String token) {
        return IntStream.rangeClosed(1, Extent.FLIGHTS)
                .mapToObj(flight ->
                        JSON.writeValueAsString(
                                Map.of(
                                        "flight",
                                        flight,
                                        "seats",
                                        1,
                                        "passenger",
                                        "Ana Silva",
                                        "email",
                                        "ana@example.org")))
                .map(body -> Connection.post("/bookings", token, body))
                .toList();
    }
}
