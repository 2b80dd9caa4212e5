package dev.skyledger.bench;

import dev.skyledger.bench.load.Connection;
import dev.skyledger.bench.load.Outcome;
import dev.skyledger.bench.load.Rush;
import dev.skyledger.bench.machine.Caller;
import dev.skyledger.bench.machine.Machine;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * P1: ten thousand buyers want the two thousand seats of one flight, each under a key of their own.
 * What counts is how fast the seats are held until the last one is; a refusal before is wrong.
 */
final class FlashSale {

    private static final int SEATS = 2000;
    private static final int BUYERS = "1".equals(System.getenv("QUICK")) ? 3_000 : 10_000;
    private static final byte[] HELD = "\"status\":\"HELD\"".getBytes(StandardCharsets.UTF_8);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Machine machine;
    private final AtomicInteger rounds = new AtomicInteger();
    private final Rush rush = new Rush(BUYERS, SEATS, HELD);

    FlashSale(Machine machine) {
        this.machine = machine;
    }

    void measure(Extent extent, int ours, int other) throws IOException, InterruptedException {
        var here = URI.create("http://127.0.0.1:" + ours);
        var there = URI.create("http://127.0.0.1:" + other);
        try (var product = new Caller(here);
                var twin = new Caller(there)) {
            var admin = product.token("admin");
            var token = product.token("traveller");
            var toOurs = connections(ours);
            var toOther = connections(other);
            new Comparison(machine)
                    .run(
                            extent,
                            _ -> rush.run(toOurs, orders(product, admin, token)),
                            _ -> rush.run(toOther, plainOrders(twin, token)))
                    .print("P1", "holds/s until sold out", Outcome::perSecond)
                    .print("P1-p50", "ms to hold", Outcome::p50)
                    .print("P1-p99", "ms to hold", Outcome::p99);
        }
    }

    private static List<Connection> connections(int port) {
        return IntStream.range(0, Extent.CALLERS).mapToObj(_ -> new Connection(port)).toList();
    }

    /** A flight has two cabins of a thousand seats at one price, and nobody says which. */
    private List<byte[]> orders(Caller product, String admin, String token) {
        var round = rounds.incrementAndGet();
        var flight =
                product.accepted("/api/v1/admin/flights", admin, flight(round))
                        .path("flightId")
                        .asString();
        var passenger = Map.of("givenName", "Ana", "familyName", "Silva", "type", "ADULT");
        var body =
                JSON.writeValueAsString(
                        Map.of(
                                "items", List.of(Map.of("flightId", flight)),
                                "passengers", List.of(passenger),
                                "contact", Map.of("email", "ana@example.org")));
        return posts("/api/v1/bookings", token, body, round);
    }

    private List<byte[]> plainOrders(Caller twin, String token) {
        var round = rounds.incrementAndGet();
        var flight =
                twin.accepted("/flights?seats=" + SEATS, token, Map.of()).path("flight").asInt();
        var body =
                JSON.writeValueAsString(
                        Map.of(
                                "flight",
                                flight,
                                "seats",
                                1,
                                "passenger",
                                "Ana Silva",
                                "email",
                                "ana@example.org"));
        return posts("/holds", token, body, round);
    }

    private static List<byte[]> posts(String path, String token, String body, int round) {
        var posts = new ArrayList<byte[]>(BUYERS);
        for (var i = 0; i < BUYERS; i++) {
            var key = "Idempotency-Key: buyer-" + round + "-" + i;
            posts.add(Connection.post(path, token, body, key));
        }
        return posts;
    }

    private static Map<String, Object> flight(int number) {
        return Map.of(
                "flightNumber", "TP" + (5000 + number),
                "origin", "LIS",
                "destination", "JFK",
                "departure", "2099-06-01T10:00:00",
                "arrival", "2099-06-01T13:00:00",
                "cabins", List.of(cabin("ECONOMY"), cabin("PREMIUM")));
    }

    private static Map<String, Object> cabin(String name) {
        var fare =
                Map.of(
                        "fareCode",
                        name.substring(0, 4),
                        "price",
                        Map.of("amount", "100.00", "currency", "EUR"),
                        "seats",
                        SEATS / 2);
        return Map.of("cabin", name, "capacity", SEATS / 2, "fares", List.of(fare));
    }
}
