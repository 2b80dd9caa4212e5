package dev.skyledger.query.search;

import static dev.skyledger.contracts.flight.FlightExamples.euros;
import static dev.skyledger.query.search.JourneyExamples.hop;
import static dev.skyledger.query.search.JourneyExamples.inOrder;
import static dev.skyledger.query.search.JourneyExamples.journeys;
import static dev.skyledger.query.search.JourneyExamples.leg;
import static dev.skyledger.query.search.JourneyExamples.over;
import static dev.skyledger.query.search.SearchExamples.CHRISTMAS;
import static dev.skyledger.query.search.SearchExamples.narrowed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.search.FoundFlights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** More ways there and back than anybody could look at one after the other. */
class ManyJourneysTest {

    private static final int EACH_WAY = 160;
    private static final LocalDate BACK = CHRISTMAS.plusDays(3);

    private final SearchFixture search;

    /** The slower a flight, the cheaper; and it leaves later. */
    ManyJourneysTest() throws Exception {
        search = new SearchFixture();
        var events = new ArrayList<Object>();
        for (var number = 0; number < EACH_WAY; number++) {
            for (var hop : List.of(out(number), back(number))) {
                events.add(hop.scheduled());
                events.add(hop.opened());
            }
        }
        search.given(events.toArray()).indexed();
    }

    @AfterEach
    void close() {
        search.close();
    }

    private static JourneyExamples.Hop out(int number) {
        return hop(1_000 + number, "LIS-JFK", CHRISTMAS + "T" + clock(number), 400 + number)
                .at(price(number));
    }

    private static JourneyExamples.Hop back(int number) {
        return hop(2_000 + number, "JFK-LIS", BACK + "T" + clock(number), 400 + number)
                .at(price(number));
    }

    private static String clock(int number) {
        return "%02d:%02d".formatted(6 + number / 12, 5 * (number % 12));
    }

    private static String price(int number) {
        return (300 - number) + ".00";
    }

    private static Wish thereAndBack() {
        return over(0, leg("LIS", "JFK", CHRISTMAS), leg("JFK", "LIS", BACK));
    }

    private static Wish cheap(Wish.Order order, int most) {
        var limit = new Narrowing(List.of(), null, null, euros(most + ".00"));
        return inOrder(narrowed(thereAndBack(), limit), order);
    }

    private List<String> all(Wish wish, int limit) {
        var seen = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            FoundFlights page = search.searching().find(wish, search.page(limit, cursor));
            assertThat(page.cut()).isNull();
            seen.addAll(journeys(page));
            cursor = page.nextCursor();
        } while (cursor != null);
        return seen;
    }

    @Test
    void what_one_can_afford_is_found_in_every_order_however_far_down_it_is() {
        for (var order : Wish.Order.values()) {
            assertThat(all(cheap(order, 284), 2))
                    .as(order.name())
                    .containsExactlyInAnyOrder(
                            "1159 / 2159",
                            "1159 / 2158",
                            "1158 / 2159",
                            "1159 / 2157",
                            "1158 / 2158",
                            "1157 / 2159");
        }
        assertThat(all(cheap(Wish.Order.FASTEST, 283), 20))
                .containsExactly("1158 / 2159", "1159 / 2158", "1159 / 2159");
    }

    @Test
    void the_last_page_is_as_whole_as_the_first() {
        var journeys = unlimited(Journeys.MOST_BEGUN);
        var found = journeys.after(null, 2 * EACH_WAY * EACH_WAY);
        assertThat(found.isCut()).isFalse();
        assertThat(found.journeys()).hasSize(EACH_WAY * EACH_WAY);
        assertThat(new HashSet<>(found.journeys())).hasSize(EACH_WAY * EACH_WAY);
        assertThat(found.journeys()).isSortedAccordingTo(Comparator.comparing(Journey::rank));
        var seen = found.journeys().get(25_000);
        assertThat(journeys.after(seen.rank(), 100).journeys())
                .isEqualTo(found.journeys().subList(25_001, 25_101));
    }

    @Test
    void who_stops_looking_says_so() {
        var few = unlimited(500);
        assertThat(few.after(null, 3).isCut()).isFalse();
        assertThat(few.after(null, 3).journeys()).hasSize(3);
        var many = few.after(null, 5_000);
        assertThat(many.isCut()).isTrue();
        assertThat(many.journeys()).hasSizeBetween(1, 4_999);
    }

    private Journeys unlimited(int mostBegun) {
        var wish = thereAndBack();
        var now = search.clock.instant();
        var known = search.network.catchUp();
        var legs =
                wish.legs().stream()
                        .map(leg ->
                                new LegWays(SearchFixture.RULES)
                                        .inMemory(leg, wish, known.routes(), now))
                        .toList();
        var scores = new Scores(SearchFixture.POLICY, "EUR");
        var byPrice = new Ordering(Wish.Order.PRICE, new Party(1, 0, 0), scores);
        return new Journeys(legs, Narrowing.NONE, byPrice, SearchFixture.RULES, mostBegun);
    }
}
