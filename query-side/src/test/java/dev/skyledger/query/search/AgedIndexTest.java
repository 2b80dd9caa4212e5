package dev.skyledger.query.search;

import static dev.skyledger.query.search.SearchExamples.CHRISTMAS;
import static dev.skyledger.query.search.SearchExamples.FLEX;
import static dev.skyledger.query.search.SearchExamples.flight;
import static dev.skyledger.query.search.SearchExamples.flights;
import static dev.skyledger.query.search.SearchExamples.leaving;
import static dev.skyledger.query.search.SearchExamples.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.contracts.search.FoundFlights;
import dev.skyledger.platform.problem.ProblemCatalogue;
import dev.skyledger.platform.problem.ProblemException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An index that can be read and not be written, as on a full disk. */
class AgedIndexTest {

    private static final SearchExamples.Flight MORNING = leaving(1, CHRISTMAS, 9);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final SearchFixture search;

    AgedIndexTest() throws Exception {
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

    private void writable(boolean isWritable) throws IOException {
        for (var name : search.indices()) {
            search.client
                    .indices()
                    .putSettings(put ->
                            put.index(name)
                                    .settings(settings ->
                                            settings.blocks(blocks -> blocks.write(!isWritable))));
        }
    }

    private Instant sellsOutUnnoticed() throws Exception {
        var before = search.clock.instant();
        search.network.catchUp();
        search.clock.pass(SECOND);
        writable(false);
        search.given(MORNING.held(1, FLEX, 10));
        assertThatThrownBy(search.indexer::catchUp).isInstanceOf(IOException.class);
        return before;
    }

    private void unavailable(Searching searching) {
        assertThatThrownBy(() -> find(searching))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        it ->
                                assertThat(it.problem().kind())
                                        .isEqualTo(ProblemCatalogue.SEARCH_UNAVAILABLE));
    }

    @Test
    void what_is_sold_out_is_not_offered_for_long_by_an_index_that_takes_no_writes()
            throws Exception {
        var whole = sellsOutUnnoticed();
        var late = find(search.searching());
        assertThat(late.asOf()).isEqualTo(whole);
        assertThat(flights(late)).containsExactly(flight(1));
        search.clock.pass(SearchFixture.POLICY.behindAtMost());
        search.network.catchUp();
        unavailable(search.searching());
        writable(true);
        search.indexed();
        var again = find(search.searching());
        assertThat(again.items()).isEmpty();
        assertThat(again.asOf()).isEqualTo(search.clock.instant());
    }

    @Test
    void what_nothing_has_touched_is_found_as_it_is_now() throws Exception {
        var other = leaving(2, CHRISTMAS.plusDays(5), 9);
        search.given(other.scheduled(), other.opened()).indexed();
        writable(false);
        search.given(other.held(1, FLEX, 10));
        search.clock.pass(Duration.ofHours(3));
        search.network.catchUp();
        var found = find(search.searching());
        assertThat(flights(found)).containsExactly(flight(1));
        assertThat(found.asOf()).isEqualTo(search.clock.instant());
    }

    @Test
    void who_starts_beside_an_index_that_is_behind_does_not_believe_it() throws Exception {
        sellsOutUnnoticed();
        unavailable(search.started());
        writable(true);
        search.indexed();
        assertThat(find(search.started()).items()).isEmpty();
    }

    @Test
    void flights_that_nobody_could_read_for_five_minutes_are_read_before_anybody_is_told() {
        search.clock.pass(Freshness.OLDEST.plus(SECOND));
        assertThat(find(search.searching()).asOf()).isEqualTo(search.clock.instant());
        search.clock.pass(Freshness.OLDEST.plus(SECOND));
        search.database.close();
        assertThatThrownBy(() -> find(search.searching())).isInstanceOf(RuntimeException.class);
    }

    @Test
    void how_long_the_index_lacks_something_is_measured() throws Exception {
        var meters = new SimpleMeterRegistry();
        new IndexMetrics(search.indexer).bindTo(meters);
        var behind = meters.get("skyledger.search.behind").timeGauge();
        assertThat(behind.value()).isZero();
        sellsOutUnnoticed();
        search.clock.pass(Duration.ofSeconds(29));
        assertThatThrownBy(search.indexer::catchUp).isInstanceOf(IOException.class);
        assertThat(behind.value()).isEqualTo(30);
        writable(true);
        search.indexed();
        assertThat(behind.value()).isZero();
    }

    @Test
    void a_position_is_as_old_as_the_last_moment_at_which_there_was_no_other() {
        var ages = new Ages();
        var noon = search.clock.instant();
        ages.stood(5, noon);
        ages.stood(5, noon.plusSeconds(3));
        ages.stood(9, noon.plusSeconds(4));
        assertThat(ages.whole(4)).isNull();
        assertThat(ages.whole(5)).isEqualTo(noon.plusSeconds(3));
        assertThat(ages.whole(8)).isEqualTo(noon.plusSeconds(3));
        assertThat(ages.whole(12)).isEqualTo(noon.plusSeconds(4));
        ages.stood(10, noon.plusSeconds(3_600));
        assertThat(ages.whole(9)).isNull();
        ages.stood(3, noon.plusSeconds(3_601));
        assertThat(ages.whole(10)).isEqualTo(noon.plusSeconds(3_601));
    }
}
