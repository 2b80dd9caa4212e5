package dev.skyledger.query.search;

import static dev.skyledger.query.search.SearchExamples.BASIC;
import static dev.skyledger.query.search.SearchExamples.CHRISTMAS;
import static dev.skyledger.query.search.SearchExamples.FLEX;
import static dev.skyledger.query.search.SearchExamples.flight;
import static dev.skyledger.query.search.SearchExamples.flights;
import static dev.skyledger.query.search.SearchExamples.leaving;
import static dev.skyledger.query.search.SearchExamples.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.contracts.search.FoundFlights;
import dev.skyledger.platform.problem.ProblemException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class FlightRebuildTest {

    private static final SearchExamples.Flight MORNING = leaving(1, CHRISTMAS, 9);
    private static final SearchExamples.Flight EVENING = leaving(2, CHRISTMAS, 19);

    private final SearchFixture search;

    FlightRebuildTest() throws Exception {
        search = new SearchFixture();
        search.given(MORNING.scheduled(), MORNING.opened(), MORNING.held(1, BASIC, 2))
                .given(EVENING.scheduled(), EVENING.opened(), EVENING.held(2, FLEX, 3))
                .indexed();
        search.clock.pass(Duration.ofSeconds(1));
    }

    @AfterEach
    void close() {
        search.close();
    }

    private FoundFlights find() {
        return search.searching().find(wish(), search.page(20, null));
    }

    private List<FlightRows.Row> rows() {
        return search.rows.changedAfter(-1, 100);
    }

    @Test
    void what_is_made_anew_equals_what_was_there() throws Exception {
        var before = rows();
        var found = find();
        assertThat(search.rebuild().begin()).isTrue();
        search.rebuild().run();
        search.network.catchUp();
        assertThat(rows()).isEqualTo(before);
        assertThat(find().items())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*offerId")
                .isEqualTo(found.items());
    }

    @Test
    void what_was_wrong_is_right_afterwards_in_rows_index_and_memory() throws Exception {
        var before = rows();
        new JdbcTemplate(search.database)
                .update(
                        "update flight_search.flight set state = jsonb_set(state::jsonb, '{onSale}',"
                                + " 'false')::text where flight = ?",
                        flight(1).value());
        search.indexer.rebuild();
        assertThat(flights(find())).containsExactly(flight(2));
        search.clock.pass(Duration.ofSeconds(1));
        search.rebuild().run();
        search.network.catchUp();
        assertThat(rows()).isEqualTo(before);
        assertThat(flights(find())).containsExactly(flight(1), flight(2));
    }

    @Test
    void one_makes_them_anew_at_a_time() throws Exception {
        assertThat(search.rebuild().begin()).isTrue();
        assertThat(search.rebuild().begin()).isFalse();
        search.rebuild().run();
        assertThat(search.rebuild().begin()).isTrue();
    }

    @Test
    void no_search_fails_and_none_sees_less_while_all_is_made_anew() throws Exception {
        var answers = new ConcurrentLinkedQueue<Object>();
        var done = new AtomicBoolean();
        var searching = search.searching();
        var asking =
                Thread.ofVirtual()
                        .start(() -> {
                            while (!done.get()) {
                                answers.add(asked(searching));
                            }
                        });
        for (var round = 0; round < 5; round++) {
            search.given(MORNING.held(10 + round, FLEX, 1));
            search.rebuild().run();
            search.network.catchUp();
            search.clock.pass(Duration.ofSeconds(1));
        }
        done.set(true);
        asking.join();
        assertThat(new HashSet<>(answers)).containsExactly(List.of(flight(1), flight(2)));
    }

    @Test
    void a_wiped_index_answers_nothing_until_it_is_whole_again() throws Exception {
        for (var number = 10; number < 60; number++) {
            var more = leaving(number, CHRISTMAS, 12);
            search.given(more.scheduled(), more.opened());
        }
        search.indexed();
        var searching = search.searching();
        var whole = asked(searching);
        search.indexer.start();
        try {
            search.wipe();
            await().atMost(Duration.ofSeconds(2)).until(() -> asked(searching) instanceof String);
            await().atMost(Duration.ofSeconds(20))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> {
                        var answer = asked(searching);
                        assertThat(answer).isIn(whole, "search-unavailable");
                        return answer.equals(whole);
                    });
        } finally {
            search.indexer.stop();
        }
    }

    /** The flights that were found, or the code of the problem. */
    private Object asked(Searching searching) {
        try {
            return flights(searching.find(wish(), search.page(100, null)));
        } catch (ProblemException e) {
            return e.problem().kind().code();
        }
    }
}
