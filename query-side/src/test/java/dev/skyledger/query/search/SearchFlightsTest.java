package dev.skyledger.query.search;

import static dev.skyledger.contracts.flight.FlightExamples.cabin;
import static dev.skyledger.contracts.flight.FlightExamples.euros;
import static dev.skyledger.contracts.flight.FlightExamples.fare;
import static dev.skyledger.query.search.SearchExamples.BASIC;
import static dev.skyledger.query.search.SearchExamples.CHRISTMAS;
import static dev.skyledger.query.search.SearchExamples.FLEX;
import static dev.skyledger.query.search.SearchExamples.economy;
import static dev.skyledger.query.search.SearchExamples.flight;
import static dev.skyledger.query.search.SearchExamples.flights;
import static dev.skyledger.query.search.SearchExamples.leaving;
import static dev.skyledger.query.search.SearchExamples.ordered;
import static dev.skyledger.query.search.SearchExamples.wish;
import static dev.skyledger.query.search.SearchExamples.wishOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.flight.FlightCancelled;
import dev.skyledger.contracts.flight.FlightRetimed;
import dev.skyledger.contracts.inventory.SalesClosed;
import dev.skyledger.contracts.search.Facets.Count;
import dev.skyledger.contracts.search.FoundFlights;
import dev.skyledger.contracts.search.NearestDate;
import dev.skyledger.contracts.search.OtherFare;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.platform.problem.ProblemCatalogue;
import dev.skyledger.platform.problem.ProblemException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchFlightsTest {

    private final SearchFixture search;

    SearchFlightsTest() throws Exception {
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
    void the_cheapest_comes_first_and_ties_go_by_departure() throws Exception {
        given(
                leaving(1, CHRISTMAS, 20).at("200.00"),
                leaving(2, CHRISTMAS, 9).at("310.00"),
                leaving(3, CHRISTMAS, 11).at("200.00"));
        assertThat(flights(find(wish()))).containsExactly(flight(3), flight(1), flight(2));
    }

    @Test
    void the_fastest_or_the_earliest_comes_first_on_demand() throws Exception {
        given(
                leaving(1, CHRISTMAS, 20).taking(Duration.ofHours(7)),
                leaving(2, CHRISTMAS, 9),
                leaving(3, CHRISTMAS, 11).taking(Duration.ofHours(9)));
        assertThat(flights(find(ordered(Wish.Order.FASTEST))))
                .containsExactly(flight(1), flight(2), flight(3));
        assertThat(flights(find(ordered(Wish.Order.DEPARTURE))))
                .containsExactly(flight(2), flight(3), flight(1));
    }

    @Test
    void a_party_never_gets_what_cannot_seat_it() throws Exception {
        var small = cabin(Cabin.ECONOMY, 7, fare(BASIC, "100.00", 3), fare(FLEX, "200.00", 7));
        given(leaving(1, CHRISTMAS, 9).with(small), leaving(2, CHRISTMAS, 10));
        for (int party = 1; party <= 9; party++) {
            var seats = party;
            var found = find(wishOf(party, 0, 0));
            assertThat(flights(found)).hasSize(party <= 7 ? 2 : 1);
            assertThat(found.items())
                    .allSatisfy(item -> {
                        var segment = item.legs().getFirst().segments().getFirst();
                        assertThat(segment.seatsLeft()).isGreaterThanOrEqualTo(seats);
                        assertThat(item.otherFares()).allMatch(fare -> fare.seatsLeft() >= seats);
                    });
        }
        assertThat(find(wishOf(4, 0, 0)).items().getFirst().price()).isEqualTo(euros("800.00"));
    }

    @Test
    void children_pay_the_fare_and_infants_a_tenth_without_a_seat() throws Exception {
        given(leaving(1, CHRISTMAS, 9).at("99.95"));
        var item = find(wishOf(2, 1, 2)).items().getFirst();
        assertThat(item.price()).isEqualTo(euros("319.85"));
        assertThat(item.pricePerType())
                .containsEntry(PassengerType.ADULT, euros("99.95"))
                .containsEntry(PassengerType.CHILD, euros("99.95"))
                .containsEntry(PassengerType.INFANT, euros("10.00"));
        assertThat(find(wish()).items().getFirst().pricePerType())
                .containsOnlyKeys(PassengerType.ADULT);
    }

    @Test
    void an_item_names_every_fare_of_its_cabin_that_seats_the_party() throws Exception {
        given(leaving(1, CHRISTMAS, 9));
        var item = find(wishOf(2, 0, 0)).items().getFirst();
        assertThat(item.otherFares())
                .extracting(OtherFare::fareCode, OtherFare::price, OtherFare::seatsLeft)
                .containsExactly(
                        tuple(BASIC, euros("600.00"), 4), tuple(FLEX, euros("900.00"), 10));
        assertThat(item.offerId()).isEqualTo(item.otherFares().getFirst().offerId());
    }

    @Test
    void local_times_carry_the_offset_of_their_airport() throws Exception {
        given(leaving(1, CHRISTMAS, 9));
        var leg = find(wish()).items().getFirst().legs().getFirst();
        assertThat(leg.departure()).hasToString("2026-12-25T09:00Z");
        assertThat(leg.arrival()).hasToString("2026-12-25T12:00-05:00");
        assertThat(leg.durationMinutes()).isEqualTo(480);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition_while_flights_are_added()
            throws Exception {
        for (int number = 1; number <= 7; number++) {
            given(
                    leaving(number, CHRISTMAS, 8 + number)
                            .at("%d.00".formatted(100 * (number / 3 + 1))));
        }
        for (var order : Wish.Order.values()) {
            var expected = flights(find(ordered(order)));
            var seen = new ArrayList<FlightId>();
            @Nullable String cursor = null;
            do {
                var page = search.searching().find(ordered(order), search.page(2, cursor));
                seen.addAll(flights(page));
                cursor = page.nextCursor();
            } while (cursor != null);
            assertThat(seen).as(order.name()).isEqualTo(expected).hasSize(7);
        }
        var first = search.searching().find(wish(), search.page(2, null));
        given(leaving(8, CHRISTMAS, 7).at("50.00"));
        var second = search.searching().find(wish(), search.page(2, first.nextCursor()));
        assertThat(flights(first)).containsExactly(flight(1), flight(2));
        assertThat(flights(second)).containsExactly(flight(3), flight(4));
    }

    @Test
    void a_cursor_is_good_for_five_minutes() throws Exception {
        given(leaving(1, CHRISTMAS, 9), leaving(2, CHRISTMAS, 10));
        var cursor = search.searching().find(wish(), search.page(1, null)).nextCursor();
        search.clock.pass(Duration.ofSeconds(301));
        assertThatThrownBy(() -> search.searching().find(wish(), search.page(1, cursor)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        it ->
                                assertThat(it.problem().kind())
                                        .isEqualTo(ProblemCatalogue.CURSOR_EXPIRED));
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
                        new NearestDate(CHRISTMAS.minusDays(2), euros("220.00")),
                        new NearestDate(CHRISTMAS.plusDays(1), euros("600.00")),
                        new NearestDate(CHRISTMAS.plusDays(29), euros("600.00")));
    }

    @Test
    void a_day_that_a_filter_emptied_is_not_its_own_neighbour() throws Exception {
        given(leaving(1, CHRISTMAS, 9), leaving(2, CHRISTMAS.plusDays(1), 9).of("IB"));
        assertThat(find(narrowed(List.of("IB"), null, null, null)).nearestDates())
                .extracting(NearestDate::date)
                .containsExactly(CHRISTMAS.plusDays(1));
    }

    @Test
    void cancelled_closed_and_sold_out_flights_vanish() throws Exception {
        var flights =
                List.of(
                        leaving(1, CHRISTMAS, 9),
                        leaving(2, CHRISTMAS, 10),
                        leaving(3, CHRISTMAS, 11));
        given(flights.toArray(SearchExamples.Flight[]::new));
        search.given(
                new FlightCancelled(flight(1), "no crew"),
                new SalesClosed(InventoryId.of(flight(2)), List.of(), "no crew"),
                flights.getLast().held(1, FLEX, 9));
        search.indexed();
        assertThat(flights(find(wish()))).containsExactly(flight(3));
        search.given(flights.getLast().held(2, FLEX, 1));
        search.indexed();
        assertThat(find(wish()).items()).isEmpty();
        search.given(flights.getLast().released(1, FLEX, 9));
        search.indexed();
        assertThat(flights(find(wishOf(9, 0, 0)))).containsExactly(flight(3));
    }

    @Test
    void a_flight_that_departed_is_not_found_and_one_that_moved_is_found_on_its_day()
            throws Exception {
        var flight = leaving(1, CHRISTMAS, 9);
        given(flight, leaving(2, CHRISTMAS, 22));
        search.clock.pass(Duration.between(search.clock.instant(), flight.times().departure()));
        assertThat(flights(find(wish()))).containsExactly(flight(2));
        search.given(
                new FlightRetimed(
                        flight(2),
                        leaving(2, CHRISTMAS, 22).times(),
                        leaving(2, CHRISTMAS.plusDays(1), 1).times(),
                        "fog"));
        search.indexed();
        assertThat(find(wish()).nearestDates())
                .containsExactly(new NearestDate(CHRISTMAS.plusDays(1), euros("300.00")));
    }

    private static Wish narrowed(
            List<String> airlines,
            @Nullable LocalTime after,
            @Nullable LocalTime before,
            @Nullable String most) {
        var plain = wish();
        return new Wish(
                plain.origins(),
                plain.destinations(),
                plain.date(),
                plain.party(),
                null,
                plain.order(),
                airlines,
                after,
                before,
                most == null ? null : euros(most));
    }

    private static Wish limited(Wish plain, String most) {
        return new Wish(
                plain.origins(),
                plain.destinations(),
                plain.date(),
                plain.party(),
                null,
                plain.order(),
                List.of(),
                null,
                null,
                euros(most));
    }
}
