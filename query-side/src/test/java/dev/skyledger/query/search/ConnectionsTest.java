package dev.skyledger.query.search;

import static dev.skyledger.contracts.flight.FlightExamples.cabin;
import static dev.skyledger.contracts.flight.FlightExamples.euros;
import static dev.skyledger.contracts.flight.FlightExamples.fare;
import static dev.skyledger.query.search.JourneyExamples.*;
import static dev.skyledger.query.search.SearchExamples.BASIC;
import static dev.skyledger.query.search.SearchExamples.CHRISTMAS;
import static dev.skyledger.query.search.SearchExamples.FLEX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.flight.FlightCancelled;
import dev.skyledger.contracts.search.Facets.Count;
import dev.skyledger.contracts.search.FoundFlights;
import dev.skyledger.contracts.search.NearestDate;
import dev.skyledger.contracts.search.OtherFare;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.platform.offer.Offer;
import dev.skyledger.platform.offer.OfferSeal;
import dev.skyledger.platform.personal.PersonalDataExamples;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConnectionsTest {

    private final SearchFixture search;

    ConnectionsTest() throws Exception {
        search = new SearchFixture();
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

    @Test
    void a_flight_connects_when_there_is_time_to_change_and_not_too_much_of_it() throws Exception {
        given(
                hop(1, "LIS-MAD", "2026-12-25T08:00", 75),
                hop(2, "MAD-JFK", "2026-12-25T11:14", 500),
                hop(3, "MAD-JFK", "2026-12-25T11:15", 500),
                hop(4, "MAD-JFK", "2026-12-25T22:15", 500).at("90.00"),
                hop(5, "MAD-JFK", "2026-12-25T22:16", 500).at("80.00"));
        assertThat(journeys(find(oneWay("LIS", "JFK", 2)))).containsExactly("1+4", "1+3");
        assertThat(find(oneWay("LIS", "JFK", 0)).items()).isEmpty();
    }

    @Test
    void the_least_time_to_change_depends_on_the_airport_and_the_borders() throws Exception {
        given(
                hop(1, "OPO-LIS", "2026-12-25T08:00", 60),
                hop(2, "LIS-FAO", "2026-12-25T09:45", 50),
                hop(3, "LIS-MAD", "2026-12-25T10:10", 80),
                hop(4, "LIS-MAD", "2026-12-25T10:15", 80));
        assertThat(journeys(find(oneWay("OPO", "FAO", 2)))).containsExactly("1+2");
        assertThat(journeys(find(oneWay("OPO", "MAD", 2)))).containsExactly("1+4");
    }

    @Test
    void nobody_is_sent_back_where_they_came_from_or_far_out_of_their_way() throws Exception {
        given(
                hop(1, "LHR-LIS", "2026-12-25T06:00", 160),
                hop(2, "LIS-LGW", "2026-12-25T11:00", 160),
                hop(3, "LGW-MAD", "2026-12-25T17:00", 150),
                hop(4, "LHR-JFK", "2026-12-25T06:00", 480),
                hop(5, "JFK-MAD", "2026-12-25T18:00", 440));
        assertThat(find(oneWay("LHR", "MAD", 2)).items()).isEmpty();
    }

    @Test
    void two_connections_are_found_where_they_will_do() throws Exception {
        given(
                hop(1, "FAO-LIS", "2026-12-25T06:00", 50),
                hop(2, "LIS-LHR", "2026-12-25T08:30", 165),
                hop(3, "LHR-JFK", "2026-12-25T14:00", 480));
        var found = find(oneWay("FAO", "JFK", 2));
        assertThat(journeys(found)).containsExactly("1+2+3");
        var item = found.items().getFirst();
        assertThat(item.stops()).isEqualTo(2);
        assertThat(item.price()).isEqualTo(euros("300.00"));
        assertThat(item.durationMinutes()).isEqualTo(Duration.ofHours(16).toMinutes());
        assertThat(found.facets().stops()).containsExactly(new Count("2", 1));
        assertThat(find(oneWay("FAO", "JFK", 1)).items()).isEmpty();
    }

    @Test
    void what_another_beats_in_price_time_and_stops_is_left_out() throws Exception {
        given(
                hop(1, "LIS-MAD", "2026-12-25T08:00", 75),
                hop(2, "MAD-JFK", "2026-12-25T12:00", 500).at("200.00"),
                hop(3, "MAD-JFK", "2026-12-25T13:00", 500).at("200.00"),
                hop(4, "MAD-JFK", "2026-12-25T14:00", 500).at("150.00"),
                hop(5, "MAD-JFK", "2026-12-25T15:00", 500).at("210.00").of("IB"));
        assertThat(journeys(find(oneWay("LIS", "JFK", 1)))).containsExactly("1+4", "1+2");
    }

    @Test
    void every_flight_seats_the_whole_party_in_one_cabin() throws Exception {
        var two = cabin(Cabin.ECONOMY, 2, fare(BASIC, "50.00", 2));
        var business = cabin(Cabin.BUSINESS, 9, fare(FLEX, "500.00", 9));
        given(
                hop(1, "LIS-MAD", "2026-12-25T08:00", 75).with(two, business),
                hop(2, "MAD-JFK", "2026-12-25T12:00", 500).with(SearchExamples.economy("100.00")),
                hop(3, "MAD-JFK", "2026-12-25T13:00", 500).with(business));
        assertThat(journeys(find(forParty(oneWay("LIS", "JFK", 1), 2, 0, 0))))
                .containsExactly("1+2", "1+3");
        assertThat(journeys(find(forParty(oneWay("LIS", "JFK", 1), 3, 0, 0))))
                .containsExactly("1+3");
        assertThat(journeys(find(forParty(oneWay("LIS", "JFK", 1), 9, 0, 2))))
                .containsExactly("1+3");
    }

    @Test
    void a_cancelled_flight_takes_its_connections_along() throws Exception {
        var first = hop(1, "LIS-MAD", "2026-12-25T08:00", 75);
        given(first, hop(2, "MAD-JFK", "2026-12-25T12:00", 500));
        assertThat(find(oneWay("LIS", "JFK", 1)).items()).hasSize(1);
        search.given(new FlightCancelled(first.id(), "no crew")).indexed();
        assertThat(find(oneWay("LIS", "JFK", 1)).items()).isEmpty();
    }

    @Test
    void one_offer_holds_all_flights_at_what_the_party_pays_for_each() throws Exception {
        given(
                hop(1, "LIS-MAD", "2026-12-25T08:00", 75)
                        .with(cabin(Cabin.ECONOMY, 9, fare(FLEX, "80.00", 9))),
                hop(2, "MAD-JFK", "2026-12-25T12:00", 500)
                        .with(
                                cabin(
                                        Cabin.ECONOMY,
                                        9,
                                        fare(BASIC, "200.00", 3),
                                        fare(FLEX, "260.00", 9))));
        var item = find(forParty(oneWay("LIS", "JFK", 1), 2, 1, 1)).items().getFirst();
        assertThat(item.price()).isEqualTo(euros("868.00"));
        assertThat(item.otherFares())
                .extracting(OtherFare::price)
                .containsExactly(euros("868.00"), euros("1054.00"));
        var offer = opened(item.offerId());
        assertThat(offer.total()).isEqualTo(item.price());
        assertThat(offer.items()).extracting(Offer.Item::fare).containsExactly(FLEX, BASIC);
        assertThat(opened(item.otherFares().getLast().offerId()).items())
                .extracting(Offer.Item::fare)
                .containsExactly(FLEX, FLEX);
    }

    private static Offer opened(String offer) {
        return new OfferSeal(PersonalDataExamples.systemSeal(), Duration.ofMinutes(20))
                .opened("offerId", offer);
    }

    @Test
    void an_empty_day_names_days_with_connections() throws Exception {
        given(
                hop(1, "LIS-MAD", "2026-12-27T08:00", 75),
                hop(2, "MAD-JFK", "2026-12-27T12:00", 500));
        var found = find(oneWay("LIS", "JFK", 1));
        assertThat(found.nearestDates())
                .containsExactly(new NearestDate(1, CHRISTMAS.plusDays(2), euros("200.00")));
        assertThat(find(oneWay("LIS", "JFK", 0)).nearestDates()).isEqualTo(List.of());
    }
}
