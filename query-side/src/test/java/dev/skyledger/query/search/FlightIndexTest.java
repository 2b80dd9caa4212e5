package dev.skyledger.query.search;

import static dev.skyledger.query.search.SearchExamples.CHRISTMAS;
import static dev.skyledger.query.search.SearchExamples.FLEX;
import static dev.skyledger.query.search.SearchExamples.flight;
import static dev.skyledger.query.search.SearchExamples.flights;
import static dev.skyledger.query.search.SearchExamples.leaving;
import static dev.skyledger.query.search.SearchExamples.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.skyledger.contracts.flight.FlightRetimed;
import dev.skyledger.contracts.search.FoundFlights;
import dev.skyledger.platform.problem.ProblemCatalogue;
import dev.skyledger.platform.problem.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FlightIndexTest {

    private static final SearchExamples.Flight MORNING = leaving(1, CHRISTMAS, 9);
    private static final SearchExamples.Flight EVENING = leaving(2, CHRISTMAS, 19);

    private final SearchFixture search;

    FlightIndexTest() throws Exception {
        search = new SearchFixture();
        search.given(MORNING.scheduled(), MORNING.opened()).indexed();
    }

    @AfterEach
    void close() {
        search.close();
    }

    private FoundFlights find(Searching searching) {
        return searching.find(wish(), search.page(20, null));
    }

    @Test
    void a_wiped_index_is_noticed_and_written_anew_while_running() throws Exception {
        search.indexer.start();
        try {
            search.wipe();
            await().atMost(Duration.ofSeconds(10))
                    .ignoreExceptions()
                    .untilAsserted(() ->
                            assertThat(flights(find(search.searching())))
                                    .containsExactly(flight(1)));
            search.given(EVENING.scheduled(), EVENING.opened());
            await().atMost(Duration.ofSeconds(2))
                    .untilAsserted(() -> assertThat(flights(find(search.searching()))).hasSize(2));
        } finally {
            search.indexer.stop();
        }
    }

    @Test
    void a_write_into_a_wiped_index_makes_no_index_of_unknown_shape() throws Exception {
        search.wipe();
        assertThatThrownBy(() -> search.index.write(FlightIndex.ALIAS, List.of(), 7)).isNotNull();
        assertThat(search.indices()).isEmpty();
    }

    @Test
    void an_index_that_knows_more_than_the_rows_is_written_anew() throws Exception {
        search.index.write(FlightIndex.ALIAS, List.of(), 99);
        search.clock.pass(Duration.ofSeconds(1));
        search.indexed();
        assertThat(search.index.position()).hasValue(2);
    }

    @Test
    void an_index_is_written_beside_the_one_that_is_read_which_then_goes() throws Exception {
        var before = search.indices();
        search.clock.pass(Duration.ofSeconds(1));
        search.indexer.rebuild();
        assertThat(flights(find(search.searching()))).containsExactly(flight(1));
        search.index.removeForsaken(search.clock.instant());
        assertThat(search.indices()).hasSize(1).doesNotContainAnyElementsOf(before);
    }

    @Test
    void what_somebody_began_to_write_and_left_goes_after_an_hour() throws Exception {
        search.clock.pass(Duration.ofSeconds(1));
        var left = search.index.create(search.clock.instant().toEpochMilli());
        search.index.removeForsaken(search.clock.instant());
        assertThat(search.indices()).contains(left);
        search.index.removeForsaken(search.clock.instant().plus(Duration.ofHours(2)));
        assertThat(search.indices()).hasSize(1).doesNotContain(left);
    }

    @Test
    void an_index_that_another_node_published_behind_the_rows_is_brought_up() throws Exception {
        search.clock.pass(Duration.ofSeconds(1));
        var slow = search.index.create(search.clock.instant().toEpochMilli());
        search.index.write(search.index.underConstruction(slow), List.of(), 0);
        search.given(EVENING.scheduled(), EVENING.opened()).indexed();
        search.index.publish(slow);
        search.indexed();
        assertThat(search.index.position()).hasValue(4);
    }

    @Test
    void two_indexers_at_once_leave_one_whole_index() throws Exception {
        search.wipe();
        var one = search.indexer();
        var other = search.indexer();
        one.start();
        other.start();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> search.given(EVENING.scheduled(), EVENING.opened())).get();
            await().atMost(Duration.ofSeconds(10))
                    .ignoreExceptions()
                    .untilAsserted(() -> {
                        search.index.removeForsaken(search.clock.instant());
                        assertThat(search.indices()).hasSize(1);
                        assertThat(search.index.position()).hasValue(4);
                        assertThat(flights(find(search.searching()))).hasSize(2);
                    });
        } finally {
            one.stop();
            other.stop();
        }
    }

    @Test
    void without_the_index_an_answer_that_nothing_touched_is_given_again_for_five_minutes() {
        var fresh = find(search.searching());
        var stale = find(search.cutOff());
        assertThat(stale).isEqualTo(fresh.asStale());
        assertThat(fresh.stale()).isFalse();
        search.clock.pass(Duration.ofSeconds(299));
        assertThat(find(search.cutOff()).stale()).isTrue();
        search.clock.pass(Duration.ofSeconds(2));
        unavailable();
    }

    @Test
    void without_the_index_an_answer_that_something_touched_is_not_given() throws Exception {
        find(search.searching());
        search.given(EVENING.scheduled());
        unavailable();
        search.indexed();
        find(search.searching());
        search.given(MORNING.held(1, FLEX, 1));
        unavailable();
    }

    @Test
    void a_flight_that_leaves_the_day_touches_the_answer() throws Exception {
        find(search.searching());
        var later = leaving(1, CHRISTMAS.plusDays(3), 9).times();
        search.given(new FlightRetimed(flight(1), MORNING.times(), later, "fog"));
        unavailable();
    }

    @Test
    void what_happens_on_another_day_touches_nothing_but_the_names_of_near_days() throws Exception {
        find(search.searching());
        var next = leaving(3, CHRISTMAS.plusDays(1), 9);
        search.given(next.scheduled(), next.opened());
        assertThat(find(search.cutOff()).stale()).isTrue();
        search.given(MORNING.held(1, FLEX, 10)).indexed();
        assertThat(find(search.searching()).nearestDates()).hasSize(1);
        search.given(next.held(2, FLEX, 1));
        unavailable();
    }

    @Test
    void a_flight_that_left_since_is_not_offered_again() {
        search.clock.pass(
                Duration.between(search.clock.instant(), MORNING.times().departure())
                        .minusSeconds(10));
        assertThat(flights(find(search.searching()))).hasSize(1);
        assertThat(flights(find(search.cutOff()))).hasSize(1);
        search.clock.pass(Duration.ofSeconds(20));
        unavailable();
    }

    private void unavailable() {
        var cutOff = search.cutOff();
        assertThatThrownBy(() -> find(cutOff))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        it -> {
                            assertThat(it.problem().kind())
                                    .isEqualTo(ProblemCatalogue.SEARCH_UNAVAILABLE);
                            assertThat(it.problem().headers()).containsKey("Retry-After");
                        });
    }
}
