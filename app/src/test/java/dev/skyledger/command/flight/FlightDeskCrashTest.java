package dev.skyledger.command.flight;

import static dev.skyledger.contracts.Cast.LISBON_TO_NEW_YORK;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.Cast.PORTO_TO_PARIS;
import static dev.skyledger.contracts.flight.FlightExamples.AN_HOUR_LATER;
import static dev.skyledger.contracts.flight.FlightExamples.BUSINESS;
import static dev.skyledger.contracts.flight.FlightExamples.ECONOMY;
import static dev.skyledger.contracts.flight.FlightExamples.IN_THE_MORNING;
import static dev.skyledger.contracts.flight.FlightExamples.LIS_JFK;
import static dev.skyledger.contracts.flight.FlightExamples.TP204;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.refusal.FlightClosed;
import dev.skyledger.contracts.refusal.FlightExists;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.StaleVersion;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.bus.Node;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The desk dies after any of its steps: the processes finish what it began, a repetition changes
 * nothing more, and what never began leaves nothing behind that a minute does not clear.
 */
@Timeout(60)
class FlightDeskCrashTest {

    private static final FlightDesk.Change CHANGE = new FlightDesk.Change(null, false);

    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private final HikariDataSource database = withClaims(Node.withTables(TestDatabase.fresh()));
    private final FlightClaims claims = new FlightClaims(JdbcClient.create(database), CLOCK);
    private final Node node = new Node(database, Node.LIMITS, CLOCK, Processes.AGGREGATES);
    private final Processes processes =
            new Processes(node, claims, new ManyClaims(JdbcClient.create(database), CLOCK));
    private final FlightDesk desk = new FlightDesk(node.commands, claims);

    private static HikariDataSource withClaims(HikariDataSource database) {
        Flyway.configure()
                .dataSource(database)
                .defaultSchema("flight_claims")
                .locations("classpath:db/migration/flight_claims")
                .load()
                .migrate();
        return database;
    }

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    private FlightDesk dyingAfter(int steps) {
        return new FlightDesk(DyingGateway.after(steps, node.commands), claims);
    }

    private static AskedFlight asked(Times times, CabinPlan... cabins) {
        return new AskedFlight(TP204, LIS_JFK, times, List.of(cabins));
    }

    private static final AskedFlight MORNING = asked(IN_THE_MORNING, ECONOMY, BUSINESS);
    private static final AskedFlight LATER = asked(AN_HOUR_LATER, ECONOMY);
    private static final AskedFlight NEXT_DAY =
            asked(
                    new Times(
                            IN_THE_MORNING.departure().plus(Duration.ofDays(1)),
                            IN_THE_MORNING.arrival().plus(Duration.ofDays(1))),
                    ECONOMY,
                    BUSINESS);

    private static final List<String> SCHEDULED = List.of("FlightScheduled", "InventoryOpened");
    private static final List<String> CHANGED =
            List.of(
                    "FlightScheduled",
                    "FlightRetimed",
                    "EquipmentChanged",
                    "FareWithdrawn",
                    "PlanFollowed",
                    "InventoryOpened",
                    "CapacityChanged",
                    "FareClosed",
                    "SalesEndMoved",
                    "PlanAdopted",
                    "FlightReplanned");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void scheduling_goes_on_where_it_stopped(int steps) throws Exception {
        died(() -> dyingAfter(steps).schedule(LISBON_TO_NEW_YORK, MORNING), steps < 2);
        processes.run();
        var before = processes.story(LISBON_TO_NEW_YORK);
        assertThat(before).isEqualTo(steps == 0 ? List.of() : SCHEDULED);
        desk.schedule(LISBON_TO_NEW_YORK, MORNING);
        processes.run();
        assertThat(processes.story(LISBON_TO_NEW_YORK)).isEqualTo(SCHEDULED);
        taken(PORTO_TO_PARIS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void a_change_happens_whole_or_not_at_all(int steps) throws Exception {
        desk.schedule(LISBON_TO_NEW_YORK, MORNING);
        died(() -> dyingAfter(steps).revise(LISBON_TO_NEW_YORK, 1, LATER, CHANGE), steps < 3);
        processes.run();
        assertThat(processes.story(LISBON_TO_NEW_YORK)).isEqualTo(steps < 2 ? SCHEDULED : CHANGED);
        if (steps < 2) {
            assertThat(desk.revise(LISBON_TO_NEW_YORK, 1, LATER, CHANGE)).isEqualTo(2);
        } else {
            assertThatExceptionOfType(RefusalException.class)
                    .isThrownBy(() -> desk.revise(LISBON_TO_NEW_YORK, 1, LATER, CHANGE))
                    .satisfies(e -> assertThat(e.refusal()).isEqualTo(new StaleVersion(1, 2)));
        }
        processes.run();
        assertThat(processes.story(LISBON_TO_NEW_YORK)).containsExactlyElementsOf(CHANGED);
        taken(PORTO_TO_PARIS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void a_cancellation_happens_whole_or_not_at_all(int steps) throws Exception {
        desk.schedule(LISBON_TO_NEW_YORK, MORNING);
        died(() -> dyingAfter(steps).cancel(LISBON_TO_NEW_YORK, 1, "no crew"), steps < 2);
        processes.run();
        assertThat(processes.story(LISBON_TO_NEW_YORK)).hasSize(steps == 0 ? 2 : 4);
        desk.cancel(LISBON_TO_NEW_YORK, 1, "no crew");
        processes.run();
        assertThat(processes.story(LISBON_TO_NEW_YORK))
                .containsExactly(
                        "FlightScheduled", "FlightCancelled", "InventoryOpened", "SalesClosed");
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> desk.revise(LISBON_TO_NEW_YORK, 1, LATER, CHANGE))
                .satisfies(e -> assertThat(e.refusal()).isInstanceOf(FlightClosed.class));
        desk.schedule(PORTO_TO_PARIS, MORNING);
        processes.run();
        taken(LISBON_TO_NEW_YORK);
    }

    @Test
    void scheduling_again_takes_no_day_for_a_flight_that_was_cancelled() throws Exception {
        desk.schedule(LISBON_TO_NEW_YORK, MORNING);
        desk.cancel(LISBON_TO_NEW_YORK, 1, "no crew");
        processes.run();
        desk.schedule(LISBON_TO_NEW_YORK, MORNING);
        desk.schedule(PORTO_TO_PARIS, MORNING);
        assertThat(processes.story(PORTO_TO_PARIS)).isEqualTo(SCHEDULED);
    }

    @Test
    void scheduling_again_leaves_a_flight_that_was_moved_the_day_on_which_it_goes()
            throws Exception {
        desk.schedule(LISBON_TO_NEW_YORK, MORNING);
        desk.revise(LISBON_TO_NEW_YORK, 1, NEXT_DAY, CHANGE);
        processes.run();
        desk.schedule(LISBON_TO_NEW_YORK, MORNING);
        taken(PORTO_TO_PARIS, NEXT_DAY);
        desk.schedule(PORTO_TO_PARIS, MORNING);
        assertThat(processes.story(PORTO_TO_PARIS)).isEqualTo(SCHEDULED);
    }

    private static void died(Runnable work, boolean expected) {
        if (expected) {
            assertThatExceptionOfType(DyingGateway.Died.class).isThrownBy(work::run);
        } else {
            work.run();
        }
    }

    private void taken(FlightId another) {
        taken(another, MORNING);
    }

    /** Also when an abandoned claim could be taken over. */
    private void taken(FlightId another, AskedFlight asked) {
        var later = Clock.offset(CLOCK, Duration.ofMinutes(2));
        var db = JdbcClient.create(database);
        var deskLater = new FlightDesk(node.commands, new FlightClaims(db, later));
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> deskLater.schedule(another, asked))
                .satisfies(e -> assertThat(e.refusal()).isInstanceOf(FlightExists.class));
    }
}
