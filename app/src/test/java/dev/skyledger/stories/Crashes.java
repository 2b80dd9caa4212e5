package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Aboard;
import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Node;
import dev.skyledger.running.Trade;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kills the application at steps of what a traveller does, over and over on one database. */
final class Crashes implements AutoCloseable {

    private static final int SEATS = 60;

    private static final String[] SOON = {
        "skyledger.booking.pay-within=15s",
        "skyledger.booking.grace=3s",
        "skyledger.sweep.every=1s",
        "skyledger.sweep.step-within=3s",
        "skyledger.sweep.place-within=8s",
        "skyledger.provider.lease=3s",
        "skyledger.reconciliation.settling=0s"
    };

    private final String database = TestDatabase.migratedUrl();

    private final Recoveries recoveries;

    private final HikariDataSource pool = TestDatabase.pool(database);

    private final JdbcClient db = JdbcClient.create(pool);

    private List<String> flights = List.of();

    private int bookings;

    Crashes(Path data) {
        this.recoveries = new Recoveries(database, () -> Node.start(database, data, SOON));
    }

    /** Each time somebody else does it, and the process dies before the next of these steps. */
    void before(Exchanger does, String... steps) throws Exception {
        for (var step : steps) {
            before(does, step);
        }
    }

    private void before(Exchanger does, String step) throws Exception {
        var trade = trade(recoveries.running().api());
        if (flights.isEmpty()) {
            flights =
                    List.of(
                            flight(trade, 1, "100"),
                            flight(trade, 2, "130"),
                            flight(trade, 3, "60"));
        }
        var story = new Exchanger.Story(trade, flights);
        var booking = does.has(story);
        bookings++;
        recoveries.before(
                step, () -> does.it(story, booking), () -> isFinished(recoveries.running().api()));
    }

    private static Trade trade(Api api) {
        return new Trade(
                api, api.login("admin@skyledger.test"), api.login("traveller@skyledger.test"));
    }

    private static String flight(Trade trade, int number, String euros) {
        var fare = Trade.fare("BASIC", euros + ".00", "5.00", 80);
        fare.put("seats", SEATS);
        return trade.scheduled(FlightPlan.of("TP22" + number).economy(SEATS, List.of(fare)));
    }

    void were(int crashes) {
        recoveries.were(crashes);
    }

    @Override
    public void close() {
        recoveries.close();
        pool.close();
    }

    private void isFinished(Api api) {
        assertThat(db.sql("select status from booking_view.booking").query(String.class).list())
                .isSubsetOf("CONFIRMED", "EXPIRED", "CANCELLED")
                .hasSize(bookings);
        assertThat(
                        db.sql(
                                        "select count(*) from booking_view.exchange where status ="
                                                + " 'RUNNING'")
                                .query(Long.class)
                                .single())
                .isZero();
        var trade = trade(api);
        var path = "/admin/reconciliation?date=" + LocalDate.now(ZoneOffset.UTC);
        var money = api.get(path, trade.admin()).body();
        assertThat(money.path("differences")).isEmpty();
        assertThat(money.path("settling").asInt(-1)).isZero();
        var free = flights.stream().mapToInt(api::seatsFree).sum();
        assertThat(free).isEqualTo(3 * SEATS - Aboard.seatsOf(trade));
    }
}
