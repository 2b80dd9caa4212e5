package dev.skyledger.bench;

import dev.skyledger.bench.machine.Caller;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who books seats of a flight that nobody else books, and looks where they are seen. */
final class FreshnessProbe {

    static final int PER_SECOND = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOKING = Duration.ofMillis(5);
    private static final LocalDate FIRST = LocalDate.parse("2099-08-01");
    private static final int SEATS = 1_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Double> own = new CopyOnWriteArrayList<>();
    private final List<Double> views = new CopyOnWriteArrayList<>();
    private final List<Double> search = new CopyOnWriteArrayList<>();
    private final URI address;
    private final String token;
    private final String day;
    private final String flight;
    private final Thread thread = Thread.ofPlatform().unstarted(this::look);
    private volatile boolean open = true;
    private final AtomicInteger unread = new AtomicInteger();
    private volatile String trouble = "";
    private int left = SEATS;

    FreshnessProbe(URI address, Caller caller, String token, int number)
            throws IOException, InterruptedException {
        this.address = address;
        this.token = token;
        day = FIRST.plusDays(number).toString();
        var planned = caller.post("/api/v1/admin/flights", caller.token("admin"), plan(number));
        flight = planned.path("flightId").asString();
    }

    private Map<String, Object> plan(int number) {
        return Map.of(
                "flightNumber",
                "SQ" + (1 + number),
                "origin",
                "GRU",
                "destination",
                "SYD",
                "departure",
                day + "T10:00:00",
                "arrival",
                FIRST.plusDays(number + 1L) + "T23:00:00",
                "totalSeats",
                SEATS,
                "price",
                Map.of("amount", "100.00", "currency", "EUR"));
    }

    void start() {
        thread.start();
    }

    void stop() throws InterruptedException {
        open = false;
        thread.join();
    }

    List<Double> own() {
        return own;
    }

    List<Double> views() {
        return views;
    }

    List<Double> search() {
        return search;
    }

    /** How often who booked did not find it at once. */
    int unread() {
        return unread.get();
    }

    private void look() {
        try (var http = HttpClient.newHttpClient();
                var beside = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var next = System.nanoTime(); open; next += 1_000_000_000L / PER_SECOND) {
                LockSupport.parkNanos(next - System.nanoTime());
                once(http, beside);
            }
        } catch (IOException | ExecutionException | RuntimeException e) {
            trouble = e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What kept it from looking further; empty if nothing did. */
    String trouble() {
        return trouble;
    }

    /** Whoever booked reads it at once, while others look for it elsewhere. */
    private void once(HttpClient http, ExecutorService beside)
            throws IOException, InterruptedException, ExecutionException {
        var booking = FlightFile.answer(http, order()).path("bookingId").asString();
        var answered = System.nanoTime();
        left--;
        var reading =
                beside.submit(() -> {
                    if (!isRead(http, booking)) {
                        unread.incrementAndGet();
                    }
                    own.add(since(answered));
                    return true;
                });
        await(() -> free(http) == left, answered, views);
        await(() -> found(http) == left, answered, search);
        reading.get();
    }

    private HttpRequest order() {
        var passenger = Map.of("givenName", "Ana", "familyName", "Silva", "type", "ADULT");
        var body =
                Map.of(
                        "items", List.of(Map.of("flightId", flight)),
                        "passengers", List.of(passenger),
                        "contact", Map.of("email", "ana@example.org"),
                        "payment", Map.of("method", "card", "token", "tok_ok"));
        return to("/bookings")
                .header("Content-Type", "application/json")
                .header("Prefer", "wait=30")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(address.resolve("/api/v1" + path))
                .header("Authorization", "Bearer " + token);
    }

    /** By its id and in the list, the first time. */
    private boolean isRead(HttpClient http, String booking)
            throws IOException, InterruptedException {
        var read = get(http, "/bookings/" + booking);
        var listed = get(http, "/bookings?limit=100");
        return read.path("status").asString("").equals("CONFIRMED")
                && listed.path("items")
                        .valueStream()
                        .anyMatch(it -> it.path("bookingId").asString("").equals(booking));
    }

    private int free(HttpClient http) throws IOException, InterruptedException {
        return get(http, "/flights/" + flight + "/seats")
                .path("cabins")
                .path(0)
                .path("available")
                .asInt(-1);
    }

    private int found(HttpClient http) throws IOException, InterruptedException {
        return get(
                        http,
                        "/flights/search?origin=GRU&destination=SYD&maxStops=0&limit=5&date=" + day)
                .at("/items/0/legs/0/segments/0/seatsLeft")
                .asInt(-1);
    }

    private JsonNode get(HttpClient http, String path) throws IOException, InterruptedException {
        return FlightFile.answer(http, to(path).build());
    }

    private interface Sight {
        boolean isThere() throws IOException, InterruptedException;
    }

    private static void await(Sight sight, long since, List<Double> into)
            throws IOException, InterruptedException {
        while (!sight.isThere()) {
            if (System.nanoTime() - since > PATIENCE.toNanos()) {
                throw new IllegalStateException("it was not seen for " + PATIENCE);
            }
            Thread.sleep(LOOKING);
        }
        into.add(since(since));
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }
}
