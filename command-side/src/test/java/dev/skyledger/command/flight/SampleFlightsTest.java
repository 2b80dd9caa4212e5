package dev.skyledger.command.flight;

import static dev.skyledger.contracts.Cast.LISBON_TO_NEW_YORK;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.Cast.PORTO_TO_PARIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.refusal.FlightExists;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.bus.Node;
import dev.skyledger.platform.reference.PlacesExamples;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;

@Timeout(90)
class SampleFlightsTest {

    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final LocalDate LAST_DAY =
            LocalDate.ofInstant(NOON, ZoneOffset.UTC).plusDays(SampleSchedule.DAYS_AHEAD);
    private static final SampleSchedule SCHEDULE =
            new SampleSchedule(PlacesExamples.BUNDLED, "EUR");

    private final HikariDataSource database = Node.withTables(TestDatabase.fresh());
    private final JdbcClient db = JdbcClient.create(database);
    private final Node node =
            new Node(database, Node.LIMITS, CLOCK, List.of(Flight.class, seats()));
    private final FlightDesk desk = new FlightDesk(node.commands, new FlightClaims(db, CLOCK));

    SampleFlightsTest() {
        ManyFlights.migrate(database, "flight_claims");
    }

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    /** Belongs to another feature, and is asked for by name. */
    private static Class<?> seats() {
        try {
            return Class.forName("dev.skyledger.command.inventory.SeatInventory");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private int start() {
        return new SampleFlights(desk, PlacesExamples.BUNDLED, db, CLOCK, node.log(), "EUR")
                .topUp((_, _) -> {});
    }

    @Test
    void a_restart_leaves_alone_what_was_cancelled_or_flies_on_another_day_now() {
        var samples = SCHEDULE.on(LAST_DAY);
        assertThat(start()).isEqualTo(SampleSchedule.DAYS_AHEAD * samples.size());
        var cancelled = samples.get(0);
        desk.cancel(cancelled.flight(), 1, "no crew");
        var retimed = samples.get(2);
        var nextDay = aDayLater(retimed.plan());
        desk.revise(retimed.flight(), 1, nextDay, new FlightDesk.Change(null, false));

        assertThat(start()).isZero();

        desk.schedule(LISBON_TO_NEW_YORK, cancelled.plan());
        desk.schedule(PORTO_TO_PARIS, retimed.plan());
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> desk.schedule(LISBON_TO_NEW_YORK, nextDay))
                .satisfies(e ->
                        assertThat(e.refusal())
                                .isEqualTo(
                                        new FlightExists(
                                                nextDay.number(),
                                                LAST_DAY.plusDays(1),
                                                retimed.flight())));
    }

    private static AskedFlight aDayLater(AskedFlight asked) {
        var day = Duration.ofDays(1);
        var times =
                new Times(asked.times().departure().plus(day), asked.times().arrival().plus(day));
        return new AskedFlight(asked.number(), asked.route(), times, asked.cabins());
    }
}
