package dev.skyledger.bench;

import dev.skyledger.bench.machine.Caller;
import dev.skyledger.bench.machine.Machine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * How long a file of flights takes: until it is done, and until its last flight is found. {@code
 * ROWS} says how many it has.
 */
final class Uploads {

    private static final int ROWS =
            Integer.parseInt(Objects.requireNonNullElse(System.getenv("ROWS"), "100000"));

    private static final int NUMBERS = 2000;
    private static final LocalDate FIRST = LocalDate.of(2098, 1, 1);

    private static final List<String> PLACES =
            List.of(
                    "LIS", "JFK", "LHR", "MAD", "CDG", "AMS", "BCN", "FRA", "FCO", "SIN", "MUC",
                    "LAX");

    private final Machine machine;
    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();

    Uploads(Machine machine, URI address) {
        this.machine = machine;
        this.address = address;
    }

    void measure() throws IOException, InterruptedException {
        String token;
        try (var caller = new Caller(address)) {
            token = caller.token("admin");
        }
        var file = file();
        var before = machine.spent();
        var started = System.nanoTime();
        var upload = new FlightFile(address, token);
        var job = upload.send(file);
        print("C2-kept", started, before, "s until a file of %d rows is kept".formatted(ROWS));
        var status = upload.await(job);
        print("C2-done", started, before, "s until it is done");
        awaitLastFlight();
        print("C2-found", started, before, "s until its last flight is found");
        if (status.path("accepted").asInt() != ROWS) {
            throw new IllegalStateException("not every row was accepted: " + status);
        }
    }

    private void print(String id, long started, Machine.Spent before, String unit) {
        var now = machine.spent();
        var processors =
                (now.programs() + now.database() - before.programs() - before.database()) / 1e9;
        var others = Math.round(now.othersSince(before) * 100);
        Comparison.printAlone(
                machine,
                id,
                (System.nanoTime() - started) / 1e9,
                "%s, with %.0f s of processors, others had %d %%"
                        .formatted(unit, processors, others),
                0);
    }

    /**
     * Two thousand flights a day, on as many days as it takes; the last one has a route of its own.
     */
    private static String file() {
        var chance = new Random(42);
        var text =
                new StringBuilder(
                        "flight_number,source,destination,departure_ts,arrival_ts,total_seats,price\n");
        for (var row = 0; row < ROWS; row++) {
            var number = row % NUMBERS;
            var day = FIRST.plusDays(row / NUMBERS);
            var from = chance.nextInt(PLACES.size());
            var to = (from + 1 + chance.nextInt(PLACES.size() - 1)) % PLACES.size();
            var isLast = row == ROWS - 1;
            text.append(
                    "B%c%d,%s,%s,%sT10:%02dZ,%sT18:%02dZ,%d,%d.90\n"
                            .formatted(
                                    'A' + number % 26,
                                    1 + number,
                                    isLast ? "SYD" : PLACES.get(from),
                                    isLast ? "GRU" : PLACES.get(to),
                                    day,
                                    row % 60,
                                    day,
                                    row % 60,
                                    100 + row % 200,
                                    40 + row % 300));
        }
        return text.toString();
    }

    private void awaitLastFlight() throws IOException, InterruptedException {
        var day = FIRST.plusDays((ROWS - 1) / NUMBERS);
        var path = "/api/v1/flights/search?origin=SYD&destination=GRU&date=" + day;
        var search = HttpRequest.newBuilder(address.resolve(path)).build();
        while (FlightFile.answer(http, search).path("items").isEmpty()) {
            Thread.sleep(250);
        }
    }
}
