package dev.skyledger.stories;

import static dev.skyledger.running.FlightPlan.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Drops;
import dev.skyledger.running.Node;
import dev.skyledger.running.PricedFlight;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A node dies while prices move and thousands wait for them; when it is back, plain SQL over the
 * log finds that each of them was told of every drop, once.
 */
class NoDropIsMissedTest {

    private static final int ALERTS = 2_000;
    private static final int AT_ONCE = 40;
    private static final int CHANGES = 6;
    private static final List<String> ROUTES =
            List.of(
                    "OPO-BCN", "OPO-MAD", "OPO-FCO", "OPO-CDG", "OPO-LHR", "LIS-BCN", "LIS-MAD",
                    "LIS-FCO", "LIS-CDG", "LIS-LHR");

    @TempDir private Path data;

    private final String database = TestDatabase.migratedUrl();

    @Test
    void thousands_are_told_of_every_drop_once_over_a_kill() throws Exception {
        List<PricedFlight> flights;
        try (var pool = TestDatabase.pool(database)) {
            var drops = new Drops(pool);
            try (var dying = Node.start(database, data)) {
                var api = dying.api();
                flights = onSale(api);
                everybodyWaits(api, flights);
                var changing = Thread.ofVirtual().start(() -> prices(api, flights, Long.MAX_VALUE));
                await().atMost(Duration.ofSeconds(60)).until(() -> drops.told() > ALERTS / 4);
                dying.kill();
                changing.join();
            }
            var before = drops.due();
            try (var back = Node.start(database, data)) {
                prices(back.api(), flights, CHANGES);
                await().atMost(Duration.ofSeconds(60)).until(() -> drops.differences() == 0);
                assertThat(drops.due()).isGreaterThan(before);
                await().during(Duration.ofSeconds(1)).until(() -> drops.differences() == 0);
                await().until(() -> drops.notifications() == drops.due());
            }
        }
    }

    private static List<PricedFlight> onSale(Api api) {
        var admin = api.login("admin@skyledger.test");
        var flights = new ArrayList<PricedFlight>();
        for (var route : ROUTES) {
            var number = "TP" + (870 + flights.size());
            var places = route.split("-");
            flights.add(PricedFlight.schedule(api, admin, number, places[0], places[1], "150.00"));
        }
        return flights;
    }

    /** For one or two seats, at 50 to 149 euros each; one of five for every new low. */
    private static void everybodyWaits(Api api, List<PricedFlight> flights) throws Exception {
        var anna = api.login("traveller@skyledger.test");
        var chance = new Random(42);
        var all = new ArrayList<Callable<Integer>>();
        for (var n = 0; n < ALERTS; n++) {
            var adults = 1 + n % 2;
            var wish = flights.get(n % flights.size()).wish("1.00");
            wish.put("adults", adults);
            wish.put("target", euros((50 + chance.nextInt(100)) * adults + ".00"));
            if (n % 5 == 0) {
                wish.remove("target");
            }
            all.add(() -> api.post("/flights/alerts", anna, wish).status());
        }
        try (var threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            for (var status : threads.invokeAll(all)) {
                assertThat(status.get()).isEqualTo(201);
            }
        }
    }

    /** Each flight's price changes so often, or until nobody answers any more. */
    private static void prices(Api api, List<PricedFlight> flights, long times) {
        var admin = api.login("admin@skyledger.test");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var flight : flights) {
                threads.submit(() -> {
                    var chance = new Random(flight.number().hashCode());
                    for (var n = 0L; n < times; n++) {
                        flight.reprice(api, admin, 50 + chance.nextInt(100) + ".00");
                    }
                });
            }
        }
    }
}
