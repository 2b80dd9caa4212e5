package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Node;
import dev.skyledger.running.Trade;
import dev.skyledger.running.ViewsAnew;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Orders through a provider that loses, delays, repeats and reorders what it hears and says. How
 * many is said by the system property {@code skyledger.orders}.
 */
class NoCentIsWrongTest {

    private static final int ORDERS = Integer.getInteger("skyledger.orders", 150);

    private static final List<String> CARDS =
            List.of(
                    "tok_ok",
                    "tok_ok",
                    "tok_ok",
                    "tok_timeout_then_ok",
                    "tok_error_once",
                    "tok_duplicate_callback",
                    "tok_late_ok",
                    "tok_refund_fails_once",
                    "tok_capture_fails",
                    "tok_declined",
                    "tok_insufficient_funds");

    private static final List<String> PRICES = List.of("33.33", "47.77", "19.99");

    @TempDir private static Path data;

    private static Node node;
    private static Api api;
    private static String admin;
    private static String anna;
    private static Trade trade;
    private static HikariDataSource pool;

    @BeforeAll
    static void start() {
        var database = TestDatabase.freshUrl();
        pool = TestDatabase.pool(database);
        node =
                Node.start(
                        database,
                        data,
                        "skyledger.simulator.faults.lost=0.15",
                        "skyledger.simulator.faults.delay=300ms",
                        "skyledger.simulator.faults.callbacks=3",
                        "skyledger.simulator.late=1s",
                        "skyledger.provider.lease=3s",
                        "skyledger.provider.retry-at-most=500ms",
                        "skyledger.provider.capture-for=4s",
                        "skyledger.reconciliation.settling=0s",
                        "skyledger.sweep.every=1s",
                        "skyledger.sweep.step-within=2s");
        api = node.api();
        admin = api.login("admin@skyledger.test");
        anna = api.login("traveller@skyledger.test");
        trade = new Trade(api, admin, anna);
    }

    @AfterAll
    static void stop() {
        node.close();
        pool.close();
    }

    @Test
    void captured_is_owed_and_nothing_is_left_over() throws Exception {
        var flights =
                IntStream.rangeClosed(0, 2 + ORDERS / 400)
                        .mapToObj(NoCentIsWrongTest::flight)
                        .toList();
        try (var customers = Executors.newFixedThreadPool(Math.clamp(ORDERS / 50, 16, 200))) {
            var orders = IntStream.range(0, ORDERS).mapToObj(number -> order(number, flights));
            for (var order : customers.invokeAll(orders.toList())) {
                assertThat(order.get().text("bookingId")).as("%s", order.get()).isNotEmpty();
            }
        }
        await().atMost(Duration.ofSeconds(90 + ORDERS / 20))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    var reconciliation = reconciliation();
                    assertThat(reconciliation.path("differences")).isEmpty();
                    assertThat(reconciliation.path("settling").asInt(-1)).isZero();
                    assertThat(found("PENDING") + found("HELD")).isZero();
                    assertThat(flights.stream().mapToInt(api::seatsFree).sum())
                            .isEqualTo(1000 * flights.size() - trade.seatsOfThoseWhoFly());
                });
        assertThat(reconciliation().path("matched").asInt()).isGreaterThan(ORDERS);
        viewsSayWhatTheLogSays();
    }

    private static void viewsSayWhatTheLogSays() {
        var views = new ViewsAnew(api, JdbcClient.create(pool));
        var before = views.rows();
        assertThat(before.get("booking_view.booking")).isNotEmpty();
        views.rebuiltSearch();
        views.names()
                .forEach(view ->
                        assertThat(views.rebuilt(view).path("different").asLong(-1))
                                .as(view)
                                .isZero());
        assertThat(views.rows()).isEqualTo(before);
    }

    /** What the order was answered, whatever became of it afterwards. */
    private static Callable<Api.Answer> order(int number, List<String> flights) {
        return () -> {
            var random = new Random(number);
            var card = CARDS.get(random.nextInt(CARDS.size()));
            var party = party(flights.get(number % flights.size()), card);
            var booked = api.post("/bookings", anna, party, "Prefer", "wait=20");
            if (random.nextInt(3) == 0 && booked.text("status").equals("CONFIRMED")) {
                exchange(booked, flights, random);
            }
            if (random.nextInt(3) == 0 && booked.text("status").equals("CONFIRMED")) {
                giveUp(booked, random.nextBoolean());
            }
            return booked;
        };
    }

    /** Once or twice, as far as it goes; a quote may be refused, and a card declined. */
    private static void exchange(Api.Answer booked, List<String> flights, Random random) {
        for (var times = random.nextInt(2); times >= 0; times--) {
            var now = trade.read(booked);
            var to = flights.get(random.nextInt(flights.size()));
            var last = now.body().path("items").size() - 1;
            var quote = trade.asked(booked, List.of(Trade.wish(now, last, to)));
            if (quote.status() == 200) {
                var card = CARDS.get(random.nextInt(CARDS.size()));
                trade.exchange(booked, quote, card, "Prefer", "wait=20");
            }
        }
    }

    private static void giveUp(Api.Answer booked, boolean all) {
        var path = "/bookings/" + booked.text("bookingId");
        var who = booked.body().path("passengers").path(1).path("passengerId").asString();
        var part = all ? Map.of() : Map.of("passengers", List.of(who));
        var quote = api.post(path + "/cancellation-quote", anna, part);
        if (quote.status() == 200) {
            api.post(path + "/cancellation", anna, Map.of("quoteId", quote.text("quoteId")));
        }
    }

    private static Map<String, Object> party(String flight, String card) {
        var order = Api.order(flight, card);
        var person = Map.of("givenName", "Ana", "familyName", "Silva", "type", "ADULT");
        order.put("passengers", List.of(person, person));
        return order;
    }

    private static String flight(int number) {
        var fare = Trade.fare("FLEX", PRICES.get(number % PRICES.size()), "1.11", 35);
        fare.put("seats", 1000);
        return trade.scheduled(FlightPlan.of("TP" + (700 + number)).economy(1000, List.of(fare)));
    }

    private static JsonNode reconciliation() {
        var today = LocalDate.now(ZoneOffset.UTC);
        return api.get("/admin/reconciliation?date=" + today, admin).body();
    }

    private static int found(String status) {
        return api.get("/bookings?limit=100&status=" + status, anna).body().path("items").size();
    }
}
