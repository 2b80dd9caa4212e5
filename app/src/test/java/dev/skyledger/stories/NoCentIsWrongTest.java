package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Aboard;
import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Node;
import dev.skyledger.running.Tariff;
import dev.skyledger.running.Trade;
import dev.skyledger.running.ViewsAnew;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Orders through a provider that loses, delays, repeats and reorders what it hears and says: what
 * it keeps of each is what the fares and the wishes alone come to. How many is said by the system
 * property {@code skyledger.orders}.
 */
class NoCentIsWrongTest {

    private static final int ORDERS = Integer.getInteger("skyledger.orders", 150);

    private static final int SEATS = 1000;

    private static final List<Tariff> TARIFFS =
            List.of(
                    Tariff.of(33_33, null, null, 1_11, 35),
                    Tariff.of(47_77, 30_01L, 5_55L, 1_11, 35),
                    Tariff.of(19_99, null, 0L, 0, 70));

    @TempDir private static Path data;

    private static Node node;
    private static Api api;
    private static String admin;
    private static String anna;
    private static Trade trade;
    private static HikariDataSource pool;

    @BeforeAll
    static void start() {
        var database = TestDatabase.migratedUrl();
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
        var out = flights(3 + ORDERS / 300, 700, NoCentIsWrongTest::thither);
        var back = flights(2 + ORDERS / 300, 800, NoCentIsWrongTest::andBack);
        var flights = Stream.of(out, back).flatMap(List::stream).map(Tariff::flight).toList();
        var purchases = new ArrayList<Purchase>();
        try (var customers = Executors.newFixedThreadPool(Math.clamp(ORDERS / 50, 16, 200))) {
            var orders =
                    IntStream.range(0, ORDERS)
                            .mapToObj(number -> new Customer(number, trade, out, back));
            for (var order : customers.invokeAll(orders.toList())) {
                var purchase = order.get();
                assertThat(purchase.booked().text("bookingId"))
                        .as("order %d: %s", purchase.number(), purchase.booked())
                        .isNotEmpty();
                purchases.add(purchase);
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
                            .isEqualTo(SEATS * flights.size() - Aboard.seatsOf(trade));
                });
        assertThat(purchases.stream().map(NoCentIsWrongTest::wrong).filter(it -> !it.isEmpty()))
                .isEmpty();
        assertThat(reconciliation().path("matched").asInt()).isGreaterThan(ORDERS);
        viewsSayWhatTheLogSays();
    }

    /** What the provider keeps of an order that it should not, or should and does not. */
    private static String wrong(Purchase purchase) {
        var now = trade.read(purchase.booked()).body();
        var owed = purchase.owed(now);
        var ledger = trade.accountOf(purchase.booked());
        return ledger.kept() == owed && ledger.unfinished().isEmpty()
                ? ""
                : "order %d by %s owes %d, kept are %d, unfinished is %s: %s, %s, %s"
                        .formatted(
                                purchase.number(),
                                purchase.card(),
                                owed,
                                ledger.kept(),
                                ledger.unfinished(),
                                purchase.steps(),
                                now,
                                timeline(purchase));
    }

    private static JsonNode timeline(Purchase purchase) {
        return api.get(Trade.path(purchase.booked()) + "/timeline", admin).body();
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

    private static List<Tariff> flights(int many, int from, UnaryOperator<FlightPlan> way) {
        return IntStream.range(0, many)
                .mapToObj(at ->
                        TARIFFS.get(at % TARIFFS.size())
                                .scheduled(
                                        trade, way.apply(FlightPlan.of("TP" + (from + at))), SEATS))
                .toList();
    }

    private static FlightPlan thither(FlightPlan plan) {
        return plan;
    }

    private static FlightPlan andBack(FlightPlan plan) {
        return plan.on("2098-06-08")
                .with("origin", "JFK")
                .with("destination", "LIS")
                .with("arrival", "2098-06-08T22:00");
    }

    private static JsonNode reconciliation() {
        var today = LocalDate.now(ZoneOffset.UTC);
        return api.get("/admin/reconciliation?date=" + today, admin).body();
    }

    private static int found(String status) {
        return api.get("/bookings?limit=100&status=" + status, anna).body().path("items").size();
    }
}
