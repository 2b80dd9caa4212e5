package dev.skyledger.query.demand;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        assertThat(table.before(null, 10))
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
        var first = table.before(null, 2);
        assertThat(first.getFirst().legs()).startsWith("LIS-MAD");
        assertThat(table.before(first.getLast().id(), 10)).hasSize(1);
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
