package dev.skyledger.query.search;

import static dev.skyledger.contracts.flight.FlightExamples.cabin;
import static dev.skyledger.contracts.flight.FlightExamples.euros;
import static dev.skyledger.contracts.flight.FlightExamples.fare;
import static dev.skyledger.query.search.SearchExamples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.flight.FlightCancelled;
import dev.skyledger.contracts.flight.FlightRetimed;
import dev.skyledger.contracts.inventory.SalesClosed;
import dev.skyledger.contracts.search.FoundFlights;
import dev.skyledger.contracts.search.NearestDate;
import dev.skyledger.contracts.search.OtherFare;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.platform.problem.ProblemCatalogue;
import dev.skyledger.platform.problem.ProblemException;
import java.time.Duration;
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
                .containsExactly(new NearestDate(1, CHRISTMAS.plusDays(1), euros("300.00")));
    }
}
