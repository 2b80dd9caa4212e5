package dev.skyledger.bench;

import dev.skyledger.bench.machine.Machine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * How quickly a year of prices of a route, and the cheapest days of a month, are read where five
 * hundred routes were watched for a year: two flights a day, each with six observations.
 */
final class Prices {

    private static final List<String> ORIGINS =
            List.of(
                    "LIS", "OPO", "FAO", "MAD", "BCN", "AGP", "PMI", "CDG", "ORY", "NCE", "LHR",
                    "LGW", "MAN", "DUB", "AMS", "BRU", "FRA", "MUC", "BER", "HAM", "ZRH", "GVA",
                    "VIE", "CPH", "ARN");

    private static final List<String> DESTINATIONS =
            List.of(
                    "JFK", "EWR", "BOS", "MIA", "LAX", "SFO", "ORD", "YYZ", "GRU", "GIG", "EZE",
                    "BOG", "LIM", "SIN", "HND", "ICN", "HKG", "BKK", "DEL", "DXB");

    private static final int CALLS = 300;
    private static final int WARM = 50;

    private static final String FILL =
            """
            insert into price_view.observation
            (flight, cabin, position, number, origin, destination, day, departure, seen_at, gone_at, currency, seat, seats, fares)
            select 'f' || r || '-' || d || '-' || f, 'ECONOMY', k, 'TP1', origin, destination, now()::date - 365 + d,
                now() - interval '365 days' + d * interval '1 day',
                now() - interval '365 days' + (d - 60 + 10 * k) * interval '1 day',
                now() - interval '365 days' + (d - 50 + 10 * k) * interval '1 day',
                'EUR', s, array_fill(s, array[9]), '[]'
            from (select row_number() over () as r, o as origin, a as destination
                    from unnest(string_to_array(?, ',')) o, unnest(string_to_array(?, ',')) a) route,
                generate_series(0, 425) d, generate_series(1, 2) f, generate_series(0, 5) k,
                lateral (select (5000 + random() * 20000 + r + d + f + k)::bigint as s) price
            """;

    private final Machine machine;
    private final URI address;
    private final JdbcTemplate db;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Random chance = new Random(42);

    Prices(Machine machine, URI address, String database) {
        this.machine = machine;
        this.address = address;
        db = new JdbcTemplate(new DriverManagerDataSource(database, "postgres", "postgres"));
    }

    void measure() throws IOException, InterruptedException {
        db.update(FILL, String.join(",", ORIGINS), String.join(",", DESTINATIONS));
        db.execute("vacuum analyze price_view.observation");
        time("A4-history", this::history, "a year of a route's prices");
        time("A3-month", this::month, "the cheapest days of a month");
    }

    private String history() {
        var from = LocalDate.now().minusDays(364);
        return "/api/v1/flights/prices/%s-%s?from=%s"
                .formatted(any(ORIGINS), any(DESTINATIONS), from);
    }

    private String month() {
        var month = YearMonth.now().plusMonths(chance.nextInt(2));
        return "/api/v1/flights/cheapest-dates?origin=%s&destination=%s&month=%s&adults=%d"
                .formatted(any(ORIGINS), any(DESTINATIONS), month, 1 + chance.nextInt(9));
    }

    private String any(List<String> airports) {
        return airports.get(chance.nextInt(airports.size()));
    }

    private void time(String id, Supplier<String> path, String what)
            throws IOException, InterruptedException {
        var millis = new double[CALLS];
        for (var n = -WARM; n < CALLS; n++) {
            var request = HttpRequest.newBuilder(address.resolve(path.get())).build();
            var began = System.nanoTime();
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
            if (n >= 0) {
                millis[n] = (System.nanoTime() - began) / 1e6;
            }
        }
        Arrays.sort(millis);
        var unit = "ms for %s, 95 of 100; half within %.0f".formatted(what, millis[CALLS / 2]);
        Comparison.printAlone(machine, id, millis[CALLS * 95 / 100], unit, 0);
    }
}
