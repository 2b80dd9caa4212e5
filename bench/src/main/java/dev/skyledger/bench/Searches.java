package dev.skyledger.bench;

import dev.skyledger.bench.load.Callers;
import dev.skyledger.bench.load.Connection;
import dev.skyledger.bench.machine.Caller;
import dev.skyledger.bench.machine.Machine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * P5: searches over a hundred thousand flights, at a steady hundred a second; each query once, and
 * then again. And how long a flight is found after its last seat was sold.
 */
final class Searches {

    private static final int FLIGHTS =
            Integer.parseInt(Objects.requireNonNullElse(System.getenv("FLIGHTS"), "100000"));
    private static final double STEADY = 100;
    private static final int SOLD_OUT = 20;
    private static final byte[] FOUND = "\"items\":[".getBytes(StandardCharsets.UTF_8);

    private final Machine machine;
    private final URI address;
    private final Random chance = new Random(42);
    private final RouteMap map = new RouteMap(chance);
    private final Callers callers = new Callers(Extent.CALLERS, Thread.ofPlatform().factory());

    Searches(Machine machine, URI address) {
        this.machine = machine;
        this.address = address;
    }

    void measure(Extent extent) throws IOException, InterruptedException {
        try (var caller = new Caller(address)) {
            var admin = caller.token("admin");
            var upload = new FlightFile(address, admin);
            var started = System.nanoTime();
            upload.await(upload.send(map.timetable(FLIGHTS, chance)));
            print("P5-load", (System.nanoTime() - started) / 1e9, "s until all flights are there");
            awaitQuiet();
            var connections =
                    IntStream.range(0, Extent.CALLERS)
                            .mapToObj(_ -> new Connection(address.getPort()))
                            .toList();
            var steady = extent.steady();
            var warmUp = extent.warmUp().multipliedBy(2);
            run("P5-warm-up", warmUp, connections, queries(during(warmUp)));
            var queries = queries(during(steady));
            run("P5-cold", steady, connections, queries);
            run("P5-warm", steady, connections, queries);
            run("P5-suggestions", steady, connections, Suggestions.typed());
            soldOut(caller, admin);
        }
    }

    private static int during(Duration time) {
        return (int) (STEADY * time.toSeconds());
    }

    private void run(String id, Duration time, List<Connection> connections, List<byte[]> queries) {
        var next = new AtomicInteger();
        var before = machine.spent();
        var outcome =
                callers.openLoop(
                        time,
                        STEADY,
                        by ->
                                connections
                                        .get(by)
                                        .expect(
                                                queries.get(
                                                        next.getAndIncrement() % queries.size()),
                                                "200",
                                                FOUND));
        var others = outcome.others();
        var busy = Math.round(machine.spent().othersSince(before) * 100);
        Comparison.printAlone(machine, id, outcome.perSecond(), "searches/s", others);
        Comparison.printAlone(
                machine, id + "-p50", outcome.p50(), "ms, others had " + busy + " %", others);
        Comparison.printAlone(
                machine, id + "-p99", outcome.p99(), "ms, others had " + busy + " %", others);
    }

    /** 70 % direct, 20 % with connections, 10 % there and back; no query twice. */
    private List<byte[]> queries(int number) {
        var all = new LinkedHashSet<String>();
        while (all.size() < number) {
            var route = map.route(chance);
            var day = RouteMap.FIRST.plusDays(chance.nextInt(RouteMap.DAYS - 10));
            var kind = chance.nextInt(10);
            all.add(
                    "/api/v1/flights/search?origin=%s&destination=%s&date=%s&adults=%d%s"
                            .formatted(
                                    route[0],
                                    route[1],
                                    day,
                                    1 + chance.nextInt(4),
                                    kind < 7
                                            ? "&maxStops=0"
                                            : kind < 9 ? "" : "&returnDate=" + day.plusDays(7)));
        }
        return all.stream().map(Connection::get).toList();
    }

    /** Until the last flights that were planned are found. */
    private void awaitQuiet() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var path = "/api/v1/flights/search?origin=GRU&destination=SYD&date=2098-01-01";
            FlightFile.answer(http, HttpRequest.newBuilder(address.resolve(path)).build());
            Thread.sleep(15_000);
        }
    }

    private void soldOut(Caller caller, String admin) throws IOException, InterruptedException {
        var traveller = caller.token("traveller");
        var took = new ArrayList<Double>();
        try (var http = HttpClient.newHttpClient()) {
            for (var number = 0; number < SOLD_OUT; number++) {
                var day = RouteMap.FIRST.plusDays(100L + number).toString();
                var flight = caller.post("/api/v1/admin/flights", admin, oneSeat(number, day));
                var path = "/api/v1/flights/search?origin=SYD&destination=GRU&date=" + day;
                var search = HttpRequest.newBuilder(address.resolve(path)).build();
                while (FlightFile.answer(http, search).path("items").isEmpty()) {
                    Thread.sleep(20);
                }
                caller.post(
                        "/api/v1/bookings", traveller, order(flight.path("flightId").asString()));
                var sold = System.nanoTime();
                while (!FlightFile.answer(http, search).path("items").isEmpty()) {
                    Thread.sleep(5);
                }
                took.add((System.nanoTime() - sold) / 1e6);
            }
        }
        took.sort(null);
        print("P5-sold-out-p50", took.get(SOLD_OUT / 2), "ms until a sold-out flight is gone");
        print("P5-sold-out-most", took.getLast(), "ms until a sold-out flight is gone");
    }

    private void print(String id, double figure, String unit) {
        Comparison.printAlone(machine, id, figure, unit, 0);
    }

    private static Map<String, Object> oneSeat(int number, String day) {
        return Map.of(
                "flightNumber",
                "QF" + (1 + number),
                "origin",
                "SYD",
                "destination",
                "GRU",
                "departure",
                day + "T10:00:00Z",
                "arrival",
                day + "T23:00:00Z",
                "totalSeats",
                1,
                "price",
                Map.of("amount", "100.00", "currency", "EUR"));
    }

    private static Map<String, Object> order(String flight) {
        return Map.of(
                "items", List.of(Map.of("flightId", flight)),
                "passengers",
                        List.of(Map.of("givenName", "Ana", "familyName", "Silva", "type", "ADULT")),
                "contact", Map.of("email", "ana@example.org"));
    }
}
