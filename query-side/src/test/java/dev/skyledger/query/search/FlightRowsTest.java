package dev.skyledger.query.search;

import static dev.skyledger.contracts.flight.FlightExamples.euros;
import static dev.skyledger.query.search.SearchExamples.BASIC;
import static dev.skyledger.query.search.SearchExamples.CHRISTMAS;
import static dev.skyledger.query.search.SearchExamples.FLEX;
import static dev.skyledger.query.search.SearchExamples.leaving;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.FareOffered;
import dev.skyledger.contracts.flight.FarePlan;
import dev.skyledger.contracts.inventory.FareOpened;
import dev.skyledger.contracts.inventory.FarePriceChanged;
import dev.skyledger.contracts.inventory.FareStock;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.InventoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlightRowsTest {

    private static final SearchExamples.Flight FLIGHT = leaving(1, CHRISTMAS, 9);
    private static final InventoryId SEATS = InventoryId.of(FLIGHT.id());
    private static final FareCode EARLY = new FareCode("EARLY");

    private final SearchFixture search;

    FlightRowsTest() throws Exception {
        search = new SearchFixture();
        search.given(FLIGHT.scheduled(), FLIGHT.opened());
    }

    @AfterEach
    void close() {
        search.close();
    }

    private FlightRows.Row row() {
        return search.rows.changedAfter(-1, 10).getFirst();
    }

    private List<Offered> offered() {
        return row().state().cabins().getFirst().offered(1, row().state().conditions());
    }

    @Test
    void what_was_told_before_changes_nothing() throws Exception {
        search.given(
                FLIGHT.held(1, BASIC, 2), FLIGHT.held(2, FLEX, 3), FLIGHT.released(1, BASIC, 2));
        var before = row();
        search.again();
        assertThat(row()).isEqualTo(before);
        search.replay();
        assertThat(row()).isEqualTo(before);
    }

    @Test
    void a_row_carries_the_position_that_changed_it_last() throws Exception {
        assertThat(row().revision()).isEqualTo(2);
        search.given(FLIGHT.held(1, BASIC, 2));
        assertThat(row().revision()).isEqualTo(3);
        assertThat(search.rows.extent().newest()).isEqualTo(3);
        assertThat(search.rows.changedAfter(2, 10)).hasSize(1);
        assertThat(search.rows.changedAfter(3, 10)).isEmpty();
    }

    @Test
    void a_fare_that_is_offered_later_has_its_own_conditions() throws Exception {
        var generous = Conditions.withUsualShares(euros("5.00"), 100, 3);
        search.given(
                new FareOffered(
                        FLIGHT.id(),
                        Cabin.ECONOMY,
                        new FarePlan(EARLY, euros("250.00"), 2, generous)),
                new FareOpened(
                        SEATS, Cabin.ECONOMY, new FareStock(EARLY, euros("250.00"), 2, null)));
        assertThat(offered().getFirst())
                .isEqualTo(new Offered(EARLY, euros("250.00"), 2, generous));
    }

    @Test
    void a_fare_that_changed_its_place_among_the_others_is_counted_there() throws Exception {
        search.given(
                FLIGHT.held(1, BASIC, 3),
                new FarePriceChanged(
                        SEATS, Cabin.ECONOMY, BASIC, euros("300.00"), euros("500.00")));
        assertThat(offered())
                .extracting(Offered::code, Offered::seatsLeft)
                .containsExactly(tuple(FLEX, 1), tuple(BASIC, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 2026})
    void whatever_happens_to_the_seats_the_offer_is_what_a_plain_count_says(long seed)
            throws Exception {
        var model = new SeatCountModel(FLIGHT);
        var random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            var events = new ArrayList<Object>();
            for (int i = 0; i <= random.nextInt(5); i++) {
                events.add(model.next(random));
            }
            search.given(events.toArray());
            assertThat(offered())
                    .as("round %d of seed %d", round, seed)
                    .extracting(Offered::seatsLeft)
                    .isEqualTo(model.offered());
        }
        var last = row();
        search.replay();
        assertThat(row()).isEqualTo(last);
    }
}
