package dev.skyledger.command.flight;

import static dev.skyledger.contracts.Cast.LISBON_TO_NEW_YORK;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.Cast.PORTO_TO_PARIS;
import static dev.skyledger.contracts.flight.FlightExamples.IN_THE_MORNING;
import static dev.skyledger.contracts.flight.FlightExamples.TP204;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.refusal.FlightExists;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class FlightClaimsTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final Instant MORNING = IN_THE_MORNING.departure();
    private static final Instant NEXT_DAY = MORNING.plus(Duration.ofDays(1));

    private final HikariDataSource database = TestDatabase.fresh();
    private final FlightClaims claims = claimsAt(NOON);

    private FlightClaims claimsAt(Instant now) {
        Flyway.configure()
                .dataSource(database)
                .defaultSchema("flight_claims")
                .locations("classpath:db/migration/flight_claims")
                .load()
                .migrate();
        return new FlightClaims(JdbcClient.create(database), Clock.fixed(now, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_number_flies_once_a_day() {
        take(LISBON_TO_NEW_YORK, MORNING);
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> take(PORTO_TO_PARIS, MORNING.plus(Duration.ofHours(5))))
                .satisfies(e ->
                        assertThat(e.refusal())
                                .isEqualTo(
                                        new FlightExists(
                                                TP204,
                                                LocalDate.of(2026, 12, 20),
                                                LISBON_TO_NEW_YORK)));
    }

    @Test
    void the_same_flight_may_claim_its_day_again() {
        take(LISBON_TO_NEW_YORK, MORNING);
        assertThatCode(() -> take(LISBON_TO_NEW_YORK, MORNING)).doesNotThrowAnyException();
    }

    @Test
    void the_day_is_that_of_the_airport() {
        var tokyo = ZoneId.of("Asia/Tokyo");
        claims.take(LISBON_TO_NEW_YORK, TP204, tokyo, Instant.parse("2026-12-20T14:00:00Z"));
        claims.take(PORTO_TO_PARIS, TP204, tokyo, Instant.parse("2026-12-20T16:00:00Z"));
    }

    @Test
    void of_many_who_ask_at_once_one_gets_the_day() throws Exception {
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            var asking = IntStream.range(0, 50).mapToObj(this::trying).toList();
            var granted = 0;
            for (var answer : together.invokeAll(asking)) {
                granted += answer.get() ? 1 : 0;
            }
            assertThat(granted).isEqualTo(1);
        }
    }

    private Callable<Boolean> trying(int number) {
        var flight = new FlightId("01939000-0000-7000-8000-%012x".formatted(number));
        return () -> {
            try {
                take(flight, MORNING);
                return true;
            } catch (RefusalException taken) {
                return false;
            }
        };
    }

    @Test
    void an_abandoned_claim_can_be_taken_over_and_a_settled_one_never() {
        take(LISBON_TO_NEW_YORK, MORNING);
        take(LISBON_TO_NEW_YORK, NEXT_DAY);
        claims.settle(LISBON_TO_NEW_YORK, TP204, LISBON, MORNING);
        var later = claimsAt(NOON.plus(Duration.ofMinutes(2)));
        later.take(PORTO_TO_PARIS, TP204, LISBON, NEXT_DAY);
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> later.take(PORTO_TO_PARIS, TP204, LISBON, MORNING));
    }

    @Test
    void a_flight_that_moved_to_another_day_leaves_the_old_one() {
        take(LISBON_TO_NEW_YORK, MORNING);
        claims.settle(LISBON_TO_NEW_YORK, TP204, LISBON, MORNING);
        take(LISBON_TO_NEW_YORK, NEXT_DAY);
        claims.move(LISBON_TO_NEW_YORK, NEXT_DAY);
        assertThatCode(() -> take(PORTO_TO_PARIS, MORNING)).doesNotThrowAnyException();
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> take(PORTO_TO_PARIS, NEXT_DAY));
    }

    @Test
    void a_day_that_was_taken_in_vain_is_given_back_and_no_other() {
        take(LISBON_TO_NEW_YORK, NEXT_DAY);
        claims.settle(LISBON_TO_NEW_YORK, TP204, LISBON, NEXT_DAY);
        take(LISBON_TO_NEW_YORK, MORNING);
        giveBack(LISBON_TO_NEW_YORK, MORNING);
        giveBack(LISBON_TO_NEW_YORK, NEXT_DAY);
        take(PORTO_TO_PARIS, MORNING);
        giveBack(LISBON_TO_NEW_YORK, MORNING);
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> take(LISBON_TO_NEW_YORK, MORNING));
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> take(PORTO_TO_PARIS, NEXT_DAY));
    }

    private void giveBack(FlightId flight, Instant departure) {
        claims.giveBack(flight, TP204, LocalDate.ofInstant(departure, LISBON));
    }

    @Test
    void a_cancelled_flight_leaves_its_day() {
        take(LISBON_TO_NEW_YORK, MORNING);
        claims.release(LISBON_TO_NEW_YORK);
        assertThatCode(() -> take(PORTO_TO_PARIS, MORNING)).doesNotThrowAnyException();
    }

    private void take(FlightId flight, Instant departure) {
        claims.take(flight, TP204, LISBON, departure);
    }
}
