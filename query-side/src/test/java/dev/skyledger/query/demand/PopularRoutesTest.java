package dev.skyledger.query.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.search.SearchAnswered;
import dev.skyledger.contracts.search.SearchAnswered.Outcome;
import dev.skyledger.contracts.search.SearchAnswered.SearchedLeg;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.MovableClock;
import dev.skyledger.platform.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class PopularRoutesTest {

    private final MovableClock clock = new MovableClock();
    private final HikariDataSource database = TestDatabase.fresh();
    private final SearchTable table = table();
    private final SearchLog log = new SearchLog(table);
    private final PopularRoutes popular =
            new PopularRoutes(
                    JdbcClient.create(database),
                    new DataSourceTransactionManager(database),
                    clock.asClock());

    private SearchTable table() {
        DirectWrites.migrate(database, "search_log");
        return new SearchTable(new JdbcTemplate(database), clock.asClock());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static SearchAnswered search(String from, String to, Instant at) {
        return new SearchAnswered(
                at,
                List.of(
                        new SearchedLeg(
                                List.of(new AirportCode(from)),
                                List.of(new AirportCode(to), new AirportCode("EWR")),
                                LocalDate.of(2026, 12, 25))),
                new Party(2, 1, 0),
                null,
                "price",
                2,
                List.of("airline=TP", "maxPrice=300.00 EUR"),
                Outcome.FOUND,
                7,
                Duration.ofMillis(12));
    }

    private void searched(String from, String to, int times, Duration ago) {
        for (var time = 0; time < times; time++) {
            log.on(search(from, to, clock.instant().minus(ago)));
        }
        log.write();
    }

    @Test
    void a_search_is_kept_without_a_word_about_who_did_it() {
        searched("LIS", "JFK", 1, Duration.ZERO);
        assertThat(table.before(WantedSearches.ALL, null, 10))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.legs()).isEqualTo("LIS-JFK/EWR-2026-12-25");
                    assertThat(row.filters()).containsExactly("airline=TP", "maxPrice=300.00 EUR");
                    assertThat(row.outcome()).isEqualTo("FOUND");
                    assertThat(row.tookMillis()).isEqualTo(12.0);
                });
    }

    @Test
    void searches_are_told_newest_first_page_by_page_and_forgotten_after_ninety_days() {
        searched("LIS", "JFK", 1, Duration.ofDays(91));
        searched("LIS", "OPO", 2, Duration.ZERO);
        clock.pass(Duration.ofHours(2));
        searched("LIS", "MAD", 1, Duration.ZERO);
        var first = table.before(WantedSearches.ALL, null, 2);
        assertThat(first.getFirst().legs()).startsWith("LIS-MAD");
        assertThat(table.before(WantedSearches.ALL, first.getLast().id(), 10)).hasSize(1);
    }

    @Test
    void routes_rise_and_fall_among_each_other() {
        searched("LIS", "JFK", 3, Duration.ofHours(30));
        searched("LIS", "OPO", 2, Duration.ofHours(30));
        searched("LIS", "OPO", 5, Duration.ofHours(1));
        searched("LIS", "JFK", 4, Duration.ofHours(1));
        searched("OPO", "MAD", 1, Duration.ofHours(1));
        assertThat(popular.of(Span.DAY).routes())
                .extracting(
                        it -> it.destination().value(),
                        PopularRoutes.Ranked::rank,
                        PopularRoutes.Ranked::searches,
                        PopularRoutes.Ranked::before)
                .containsExactly(
                        tuple("OPO", 1, 5L, 2), tuple("JFK", 2, 4L, 1), tuple("MAD", 3, 1L, null));
        assertThat(popular.of(Span.WEEK).routes()).hasSize(3);
    }

    @Test
    void a_span_that_is_being_counted_keeps_nobody_from_another() throws SQLException {
        searched("LIS", "JFK", 1, Duration.ofMinutes(1));
        try (var other = database.getConnection()) {
            begin(Span.WEEK, other);
            assertThat(popular.of(Span.DAY).routes()).hasSize(1);
        }
    }

    @Test
    void who_asks_while_a_span_is_counted_for_the_first_time_gets_it_when_it_is_counted()
            throws Exception {
        searched("LIS", "JFK", 1, Duration.ofMinutes(1));
        try (var other = database.getConnection();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            begin(Span.DAY, other);
            var asked = threads.submit(() -> popular.of(Span.DAY));
            assertThatThrownBy(() -> asked.get(300, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
            other.rollback();
            assertThat(asked.get().routes()).hasSize(1);
            clock.pass(Duration.ofMinutes(16));
            begin(Span.DAY, other);
            assertThat(popular.of(Span.DAY).routes()).hasSize(1);
        }
    }

    private static void begin(Span span, Connection other) throws SQLException {
        other.setAutoCommit(false);
        try (var turn = other.prepareStatement("select pg_advisory_xact_lock(?)")) {
            turn.setLong(1, PopularRoutes.turn(span));
            turn.execute();
        }
    }

    @Test
    void they_are_counted_every_quarter_of_an_hour() {
        searched("LIS", "JFK", 1, Duration.ofMinutes(1));
        var first = popular.of(Span.DAY);
        searched("LIS", "OPO", 5, Duration.ofMinutes(1));
        clock.pass(Duration.ofMinutes(14));
        assertThat(popular.of(Span.DAY)).isEqualTo(first);
        clock.pass(Duration.ofMinutes(2));
        assertThat(popular.of(Span.DAY).routes()).hasSize(2);
    }
}
