package dev.skyledger.command.flight;

import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.flight.FlightExamples.IN_THE_MORNING;
import static dev.skyledger.contracts.flight.FlightExamples.LIS_JFK;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.command.flight.FlightIntake.Candidate;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.platform.TestDatabase;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ManyClaimsTest {

    private final HikariDataSource database = TestDatabase.fresh();
    private final JdbcClient db = JdbcClient.create(database);
    private final ManyClaims claims = new ManyClaims(db, Clock.fixed(NOON, ZoneOffset.UTC));

    private final List<Candidate> flights =
            new ArrayList<>(IntStream.range(0, 2_000).mapToObj(ManyClaimsTest::candidate).toList());

    private static Candidate candidate(int number) {
        return new Candidate(
                new FlightId("01939000-0000-7000-8000-%012x".formatted(number)),
                new AskedFlight(
                        new FlightNumber("TP" + (1000 + number)),
                        LIS_JFK,
                        IN_THE_MORNING,
                        List.of()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void those_who_settle_the_same_claims_at_once_do_not_wait_for_each_other_in_a_ring()
            throws Exception {
        ManyFlights.migrate(database, "flight_claims");
        var chance = new Random(42);
        claims.take(flights);
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 0; round < 20; round++) {
                db.sql("update flight_claims.claim set settled = false").update();
                var settling =
                        IntStream.range(0, 4)
                                .mapToObj(each -> settling(shuffled(chance), each % 2 == 0))
                                .toList();
                for (var settled : together.invokeAll(settling)) {
                    settled.get();
                }
                assertThat(unsettled()).isZero();
            }
        }
    }

    private List<Candidate> shuffled(Random chance) {
        var shuffled = new ArrayList<>(flights);
        Collections.shuffle(shuffled, chance);
        return shuffled;
    }

    private Callable<Boolean> settling(List<Candidate> some, boolean asTheyBegin) {
        return () -> {
            if (asTheyBegin) {
                claims.begin(some);
            } else {
                claims.settle(some);
            }
            return true;
        };
    }

    private int unsettled() {
        return db.sql("select count(*) from flight_claims.claim where not settled")
                .query(Integer.class)
                .single();
    }
}
