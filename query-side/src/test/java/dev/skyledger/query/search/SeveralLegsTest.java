package dev.skyledger.query.search;

import static dev.skyledger.contracts.flight.FlightExamples.euros;
import static dev.skyledger.query.search.JourneyExamples.*;
import static dev.skyledger.query.search.SearchExamples.CHRISTMAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.skyledger.contracts.search.FoundFlights;
import dev.skyledger.contracts.search.GridPrice;
import dev.skyledger.contracts.search.NearestDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SeveralLegsTest {

    private static final LocalDate DAY_TWO = CHRISTMAS.plusDays(1);

    private final SearchFixture search;

    SeveralLegsTest() throws Exception {
        search = new SearchFixture();
        given(
                hop(1, "LIS-JFK", "2026-12-25T09:00", 480),
                hop(2, "LIS-JFK", "2026-12-25T12:00", 480).at("80.00"),
                hop(3, "LIS-JFK", "2026-12-26T09:00", 480).at("60.00"),
                hop(4, "JFK-LIS", "2026-12-25T21:00", 420).at("70.00"),
                hop(5, "JFK-LIS", "2026-12-28T21:00", 420),
                hop(6, "JFK-LIS", "2026-12-28T08:00", 400).at("130.00"),
                hop(7, "JFK-LIS", "2026-12-29T21:00", 420).at("90.00"));
    }

    @AfterEach
    void close() {
        search.close();
    }

    private FoundFlights find(Wish wish) {
        return search.searching().find(wish, search.page(20, null));
    }

    private void given(JourneyExamples.Hop... hops) throws Exception {
        for (var hop : hops) {
            search.given(hop.scheduled(), hop.opened());
        }
        search.indexed();
    }

    private static Wish thereAndBack(int days) {
        return over(0, leg("LIS", "JFK", CHRISTMAS), leg("JFK", "LIS", CHRISTMAS.plusDays(days)));
    }

    @Test
    void there_and_back_is_one_item_with_one_price() {
        var found = find(thereAndBack(3));
        assertThat(journeys(found)).containsExactly("2 / 5", "1 / 5", "2 / 6", "1 / 6");
        assertThat(found.items().getFirst().price()).isEqualTo(euros("180.00"));
        assertThat(found.items().getFirst().legs()).hasSize(2);
        assertThat(found.items().getFirst().durationMinutes()).isEqualTo(900);
    }

    @Test
    void nobody_returns_before_they_have_arrived() {
        assertThat(journeys(find(thereAndBack(0)))).containsExactly("2 / 4", "1 / 4");
        var early = over(0, leg("JFK", "LIS", CHRISTMAS), leg("LIS", "JFK", CHRISTMAS));
        assertThat(find(early).items()).isEmpty();
    }

    @Test
    void each_order_goes_through_the_same_journeys_page_by_page() {
        for (var order : Wish.Order.values()) {
            var wish = inOrder(thereAndBack(3), order);
            var seen = new ArrayList<String>();
            @Nullable String cursor = null;
            do {
                var page = search.searching().find(wish, search.page(1, cursor));
                seen.addAll(journeys(page));
                cursor = page.nextCursor();
            } while (cursor != null);
            assertThat(seen).as(order.name()).isEqualTo(journeys(find(wish)));
            assertThat(new HashSet<>(seen)).hasSize(4);
        }
    }

    @Test
    void the_fastest_the_earliest_or_the_best_comes_first_on_demand() {
        assertThat(journeys(find(inOrder(thereAndBack(3), Wish.Order.FASTEST))))
                .containsExactly("1 / 6", "2 / 6", "1 / 5", "2 / 5");
        assertThat(journeys(find(inOrder(thereAndBack(3), Wish.Order.DEPARTURE))))
                .containsExactly("1 / 5", "1 / 6", "2 / 5", "2 / 6");
        var best = find(inOrder(thereAndBack(3), Wish.Order.BEST));
        assertThat(journeys(best)).containsExactly("2 / 5", "1 / 5", "2 / 6", "1 / 6");
        assertThat(best.items().getFirst().why())
                .isEqualTo(
                        "Counts as 405.00 EUR: the price of 180.00 EUR, 225.00 EUR for 15:00 hours"
                                + " of travel, 0.00 EUR for 0 stops.");
        assertThat(find(thereAndBack(3)).items().getFirst().why()).isNull();
    }

    @Test
    void several_cities_follow_each_other() throws Exception {
        given(
                hop(8, "JFK-BOS", "2026-12-27T09:00", 75),
                hop(9, "BOS-LIS", "2026-12-30T21:00", 400));
        var found =
                find(
                        over(
                                2,
                                leg("LIS", "JFK", CHRISTMAS),
                                leg("JFK", "BOS", CHRISTMAS.plusDays(2)),
                                leg("BOS", "LIS", CHRISTMAS.plusDays(5))));
        assertThat(journeys(found)).containsExactly("2 / 8 / 9", "1 / 8 / 9");
        assertThat(found.items().getFirst().price()).isEqualTo(euros("280.00"));
    }

    @Test
    void the_days_around_say_what_they_cost() {
        var oneWay = find(flexible(oneWay("LIS", "JFK", 0), 1));
        assertThat(oneWay.grid())
                .containsExactly(
                        new GridPrice(CHRISTMAS.minusDays(1), null, null),
                        new GridPrice(CHRISTMAS, null, euros("80.00")),
                        new GridPrice(CHRISTMAS.plusDays(1), null, euros("60.00")));
        var grid = find(flexible(thereAndBack(3), 1)).grid();
        assertThat(grid)
                .hasSize(9)
                .contains(
                        new GridPrice(CHRISTMAS, CHRISTMAS.plusDays(3), euros("180.00")),
                        new GridPrice(
                                CHRISTMAS.plusDays(1), CHRISTMAS.plusDays(4), euros("150.00")),
                        new GridPrice(CHRISTMAS.plusDays(1), CHRISTMAS.plusDays(2), null));
        assertThat(find(thereAndBack(3)).grid()).isNull();
    }

    @Test
    void an_empty_day_of_the_way_back_names_the_nearest_days_that_have_flights() {
        var found = find(thereAndBack(2));
        assertThat(found.items()).isEmpty();
        assertThat(found.nearestDates())
                .containsExactly(
                        new NearestDate(2, CHRISTMAS, euros("70.00")),
                        new NearestDate(2, CHRISTMAS.plusDays(3), euros("100.00")),
                        new NearestDate(2, CHRISTMAS.plusDays(4), euros("90.00")));
        assertThat(find(thereAndBack(3)).nearestDates()).isNull();
    }

    @Test
    void nobody_is_named_a_day_before_the_one_on_which_they_arrive() {
        var late = over(0, leg("LIS", "JFK", DAY_TWO), leg("JFK", "LIS", CHRISTMAS.plusDays(2)));
        assertThat(find(late).nearestDates())
                .extracting(NearestDate::date)
                .containsExactly(CHRISTMAS.plusDays(3), CHRISTMAS.plusDays(4));
    }

    @Test
    void each_empty_day_names_its_own_neighbours() {
        var wish =
                over(
                        0,
                        leg("LIS", "JFK", CHRISTMAS.minusDays(1)),
                        leg("JFK", "LIS", CHRISTMAS.plusDays(5)));
        assertThat(find(wish).nearestDates())
                .extracting(NearestDate::leg, NearestDate::date)
                .containsExactly(
                        tuple(1, CHRISTMAS),
                        tuple(1, DAY_TWO),
                        tuple(2, CHRISTMAS),
                        tuple(2, CHRISTMAS.plusDays(3)),
                        tuple(2, CHRISTMAS.plusDays(4)));
    }

    @Test
    void the_limit_of_price_is_for_the_whole_journey() {
        var narrow = new Narrowing(List.of(), null, null, euros("200.00"));
        assertThat(journeys(find(SearchExamples.narrowed(thereAndBack(3), narrow))))
                .containsExactly("2 / 5", "1 / 5");
    }
}
