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
import java.util.Random;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * How quickly a year of prices of a route, and the cheapest days of a month, are read where five
 * hundred routes were watched for a year: two flights a day, each with six observations.
 */
final class Prices {

    private static final int ROUTES = 500;
    private static final int CALLS = 300;
    private static final int WARM = 50;

    private static final String FILL =
            """
            insert into price_view.observation
            (flight, cabin, position, number, origin, destination, day, departure, seen_at, gone_at, currency, seat, seats, fares)
            select 'f' || r || '-' || d || '-' || f, 'ECONOMY', k, 'TP1', (array['LIS','OPO','MAD','BCN','CDG'])[1 + r %% 5],
                'R' || lpad((r / 5)::text, 2, '0'), now()::date - 365 + d,
                now() - interval '365 days' + d * interval '1 day',
                now() - interval '365 days' + (d - 60 + 10 * k) * interval '1 day',
                now() - interval '365 days' + (d - 50 + 10 * k) * interval '1 day',
                'EUR', s, array_fill(s, array[9]), '[]'
            from generate_series(0, %d) r, generate_series(0, 425) d, generate_series(1, 2) f, generate_series(0, 5) k,
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
        db.update(FILL.formatted(ROUTES - 1));
        db.update(
                """
                update price_view.observation set destination =
                    (array['JFK','LHR','AMS','FRA','FCO','SIN','MUC','LAX','GRU','SYD'])[1 + substr(destination, 2)::int % 10]
                """);
        db.execute("vacuum analyze price_view.observation");
        time("A4-history", this::history, "a year of a route's prices");
        time("A3-month", this::month, "the cheapest days of a month");
    }

    private String history() {
        var from = LocalDate.now().minusDays(364);
        return "/api/v1/flights/prices/LIS-%s?from=%s".formatted(destination(), from);
    }

    private String month() {
        var month = YearMonth.now().plusMonths(chance.nextInt(2));
        return "/api/v1/flights/cheapest-dates?origin=LIS&destination=%s&month=%s&adults=%d"
                .formatted(destination(), month, 1 + chance.nextInt(9));
    }

    private String destination() {
        var all = new String[] {"JFK", "LHR", "AMS", "FRA", "FCO", "SIN", "MUC", "LAX", "GRU"};
        return all[chance.nextInt(all.length)];
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
