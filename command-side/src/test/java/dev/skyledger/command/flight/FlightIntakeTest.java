package dev.skyledger.command.flight;

import static dev.skyledger.contracts.Cast.LISBON_TO_NEW_YORK;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.Cast.PORTO_TO_PARIS;
import static dev.skyledger.contracts.flight.FlightExamples.ECONOMY;
import static dev.skyledger.contracts.flight.FlightExamples.IN_THE_MORNING;
import static dev.skyledger.contracts.flight.FlightExamples.LIS_JFK;
import static dev.skyledger.contracts.flight.FlightExamples.TP204;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.command.flight.FlightIntake.Candidate;
import dev.skyledger.command.flight.FlightVerdict.Accepted;
import dev.skyledger.command.flight.FlightVerdict.Unchanged;
import dev.skyledger.contracts.flight.CancelFlight;
import dev.skyledger.contracts.flight.ReviseFlight;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is begun again after a crash meets flights to which something happened meanwhile. */
class FlightIntakeTest {

    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final Times THE_DAY_AFTER =
            new Times(
                    IN_THE_MORNING.departure().plus(Duration.ofDays(1)),
                    IN_THE_MORNING.arrival().plus(Duration.ofDays(1)));

    private final HikariDataSource database = TestDatabase.fresh();
    private final Configuration axon = ManyFlights.axon(new InMemoryEventStorageEngine());
    private final FlightIntake intake = ManyFlights.intake(database, axon.commandGateway(), CLOCK);
    private final FlightClaims claims = new FlightClaims(JdbcClient.create(database), CLOCK);

    @AfterEach
    void close() {
        axon.shutdown();
        database.close();
    }

    private FlightVerdict taken(FlightId flight, Times times) {
        var asked = new AskedFlight(TP204, LIS_JFK, times, List.of(ECONOMY));
        return intake.take(List.of(new Candidate(flight, asked))).join().getFirst();
    }

    @Test
    void taken_again_a_flight_keeps_its_day() {
        assertThat(taken(LISBON_TO_NEW_YORK, IN_THE_MORNING)).isEqualTo(new Accepted());
        assertThat(taken(LISBON_TO_NEW_YORK, IN_THE_MORNING)).isEqualTo(new Accepted());
        assertThat(taken(PORTO_TO_PARIS, IN_THE_MORNING)).isEqualTo(new Unchanged());
    }

    @Test
    void taken_again_after_it_was_cancelled_it_takes_no_day_any_more() {
        taken(LISBON_TO_NEW_YORK, IN_THE_MORNING);
        axon.commandGateway().sendAndWait(new CancelFlight(LISBON_TO_NEW_YORK, "no crew"));
        claims.release(LISBON_TO_NEW_YORK);
        assertThat(taken(LISBON_TO_NEW_YORK, IN_THE_MORNING)).isEqualTo(new Accepted());
        assertThat(taken(PORTO_TO_PARIS, IN_THE_MORNING)).isEqualTo(new Accepted());
    }

    @Test
    void taken_again_after_it_was_moved_it_keeps_the_day_on_which_it_goes() {
        taken(LISBON_TO_NEW_YORK, IN_THE_MORNING);
        axon.commandGateway()
                .sendAndWait(
                        new ReviseFlight(
                                LISBON_TO_NEW_YORK, 2, THE_DAY_AFTER, List.of(ECONOMY), null));
        claims.move(LISBON_TO_NEW_YORK, THE_DAY_AFTER.departure());
        assertThat(taken(LISBON_TO_NEW_YORK, IN_THE_MORNING)).isEqualTo(new Accepted());
        assertThat(taken(PORTO_TO_PARIS, THE_DAY_AFTER)).isEqualTo(new Unchanged());
        assertThat(taken(PORTO_TO_PARIS, IN_THE_MORNING)).isEqualTo(new Accepted());
    }
}
