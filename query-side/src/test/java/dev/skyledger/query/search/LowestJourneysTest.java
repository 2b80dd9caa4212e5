package dev.skyledger.query.search;

import static dev.skyledger.contracts.flight.FlightExamples.euros;
import static dev.skyledger.query.search.JourneyExamples.hop;
import static dev.skyledger.query.search.SearchExamples.CHRISTMAS;
import static dev.skyledger.query.search.SearchExamples.airport;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.alert.AlertCriteria;
import dev.skyledger.contracts.alert.FindLowestJourney;
import dev.skyledger.contracts.alert.FoundPrice;
import dev.skyledger.contracts.booking.Party;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LowestJourneysTest {

    private final SearchFixture search;

    LowestJourneysTest() throws Exception {
        search = new SearchFixture();
    }

    @AfterEach
    void close() {
        search.close();
    }

    private @Nullable FoundPrice lowest(int stops, LocalDate from, LocalDate to) {
        var criteria =
                new AlertCriteria(
                        "LIS",
                        "JFK",
                        List.of(airport("LIS")),
                        List.of(airport("JFK")),
                        from,
                        to,
                        new Party(2, 0, 0),
                        null,
                        stops);
        return new LowestJourneys(
                        search.network, new LegWays(SearchFixture.RULES), search.clock.asClock())
                .handle(new FindLowestJourney(criteria));
    }

    @Test
    void the_cheapest_journey_names_all_of_its_flights() throws Exception {
        var direct = hop(1, "LIS-JFK", CHRISTMAS + "T10:00", 480).at("300.00");
        var first = hop(2, "LIS-LHR", CHRISTMAS + "T08:00", 160).at("90.00");
        var onward = hop(3, "LHR-JFK", CHRISTMAS + "T13:00", 480).at("120.00");
        for (var hop : List.of(direct, first, onward)) {
            search.given(hop.scheduled(), hop.opened());
        }
        var found = lowest(1, CHRISTMAS.minusDays(3), CHRISTMAS);
        assertThat(found).isNotNull();
        assertThat(found.price()).isEqualTo(euros("420.00"));
        assertThat(found.flightId()).isEqualTo(first.id());
        assertThat(found.onward()).containsExactly(onward.id());
        assertThat(found.date()).isEqualTo(CHRISTMAS);
        assertThat(lowest(0, CHRISTMAS, CHRISTMAS))
                .extracting(FoundPrice::flightId)
                .isEqualTo(direct.id());
        assertThat(lowest(1, CHRISTMAS.minusDays(LowestJourneys.MOST_DAYS), CHRISTMAS)).isNull();
    }
}
