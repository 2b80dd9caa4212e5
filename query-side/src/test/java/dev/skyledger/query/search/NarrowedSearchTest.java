package dev.skyledger.query.search;

import static dev.skyledger.contracts.flight.FlightExamples.cabin;
import static dev.skyledger.contracts.flight.FlightExamples.euros;
import static dev.skyledger.contracts.flight.FlightExamples.fare;
import static dev.skyledger.query.search.SearchExamples.BASIC;
import static dev.skyledger.query.search.SearchExamples.CHRISTMAS;
import static dev.skyledger.query.search.SearchExamples.economy;
import static dev.skyledger.query.search.SearchExamples.flight;
import static dev.skyledger.query.search.SearchExamples.flights;
import static dev.skyledger.query.search.SearchExamples.leaving;
import static dev.skyledger.query.search.SearchExamples.wish;
import static dev.skyledger.query.search.SearchExamples.wishOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.search.Facets.Count;
import dev.skyledger.contracts.search.FoundFlights;
import dev.skyledger.contracts.search.NearestDate;
import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NarrowedSearchTest {

    private final SearchFixture search;

    NarrowedSearchTest() throws Exception {
        search = new SearchFixture();
    }

    @AfterEach
    void close() {
        search.close();
    }

    private FoundFlights find(Wish wish) {
        return search.searching().find(wish, search.page(20, null));
    }

    private void given(SearchExamples.Flight... flights) throws Exception {
        for (var flight : flights) {
            search.given(flight.scheduled(), flight.opened());
        }
        search.indexed();
    }

    @Test
    void filters_narrow_the_answer_but_not_the_counts_beside_it() throws Exception {
        given(
                leaving(1, CHRISTMAS, 9).at("200.00"),
                leaving(2, CHRISTMAS, 13).of("IB"),
                leaving(3, CHRISTMAS, 19)
                        .with(
                                economy("400.00"),
                                cabin(
                                        Cabin.BUSINESS,
                                        2,
                                        fare(new FareCode("COMFORT"), "1900.00", 2))));
        assertThat(flights(find(narrowed(List.of("IB"), null, null, null))))
                .containsExactly(flight(2));
        assertThat(flights(find(narrowed(List.of(), LocalTime.of(13, 0), null, null))))
                .containsExactly(flight(2), flight(3), flight(3));
        assertThat(flights(find(narrowed(List.of(), null, LocalTime.of(12, 59), null))))
                .containsExactly(flight(1));
        var cheap = find(narrowed(List.of(), null, null, "300.00"));
        assertThat(flights(cheap)).containsExactly(flight(1), flight(2));
        assertThat(cheap.facets().airlines())
                .containsExactlyInAnyOrder(new Count("TP", 3), new Count("IB", 1));
        assertThat(cheap.facets().cabins())
                .containsExactly(new Count("ECONOMY", 3), new Count("BUSINESS", 1));
        assertThat(cheap.facets().departureWindows())
                .containsExactlyInAnyOrder(
                        new Count("MORNING", 1),
                        new Count("AFTERNOON", 1),
                        new Count("EVENING", 2));
        assertThat(cheap.facets().stops()).containsExactly(new Count("0", 4));
        assertThat(cheap.nearestDates()).isNull();
    }

    @Test
    void the_dearest_price_counts_the_whole_party_to_the_last_coin() throws Exception {
        given(leaving(1, CHRISTMAS, 9).at("99.95"));
        assertThat(flights(find(limited(wishOf(2, 1, 2), "319.85")))).hasSize(1);
        assertThat(flights(find(limited(wishOf(2, 1, 2), "319.84")))).isEmpty();
    }

    @Test
    void an_empty_day_names_the_nearest_days_that_can_seat_the_party() throws Exception {
        given(
                leaving(1, CHRISTMAS.minusDays(2), 9).at("120.00"),
                leaving(2, CHRISTMAS.minusDays(2), 19).at("110.00"),
                leaving(3, CHRISTMAS.plusDays(1), 9),
                leaving(4, CHRISTMAS.plusDays(29), 9),
                leaving(5, CHRISTMAS.plusDays(31), 9),
                leaving(6, CHRISTMAS.minusDays(1), 9)
                        .with(cabin(Cabin.ECONOMY, 1, fare(BASIC, "10.00", 1))));
        var found = find(wishOf(2, 0, 0));
        assertThat(found.items()).isEmpty();
        assertThat(found.nearestDates())
                .containsExactly(
                        new NearestDate(1, CHRISTMAS.minusDays(2), euros("220.00")),
                        new NearestDate(1, CHRISTMAS.plusDays(1), euros("600.00")),
                        new NearestDate(1, CHRISTMAS.plusDays(29), euros("600.00")));
    }

    @Test
    void a_day_that_a_filter_emptied_is_not_its_own_neighbour() throws Exception {
        given(leaving(1, CHRISTMAS, 9), leaving(2, CHRISTMAS.plusDays(1), 9).of("IB"));
        assertThat(find(narrowed(List.of("IB"), null, null, null)).nearestDates())
                .extracting(NearestDate::date)
                .containsExactly(CHRISTMAS.plusDays(1));
    }

    private static Wish narrowed(
            List<String> airlines,
            @Nullable LocalTime after,
            @Nullable LocalTime before,
            @Nullable String most) {
        return SearchExamples.narrowed(
                wish(),
                new Narrowing(
                        airlines.stream().map(AirlineCode::new).toList(),
                        after,
                        before,
                        most == null ? null : euros(most)));
    }

    private static Wish limited(Wish plain, String most) {
        return SearchExamples.narrowed(plain, new Narrowing(List.of(), null, null, euros(most)));
    }
}
