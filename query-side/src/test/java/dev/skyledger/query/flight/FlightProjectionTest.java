package dev.skyledger.query.flight;

import static dev.skyledger.contracts.Cast.ANNAS_HOLD;
import static dev.skyledger.contracts.Cast.BENS_HOLD;
import static dev.skyledger.contracts.Cast.LISBON_TO_NEW_YORK;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.Cast.PORTO_TO_PARIS;
import static dev.skyledger.contracts.flight.FlightExamples.BUSINESS;
import static dev.skyledger.contracts.flight.FlightExamples.ECONOMY;
import static dev.skyledger.contracts.flight.FlightExamples.FLEX;
import static dev.skyledger.contracts.flight.FlightExamples.IN_THE_MORNING;
import static dev.skyledger.contracts.flight.FlightExamples.LIS_JFK;
import static dev.skyledger.contracts.flight.FlightExamples.TP204;
import static dev.skyledger.contracts.flight.FlightExamples.flightCancelled;
import static dev.skyledger.contracts.flight.FlightExamples.flightScheduled;
import static dev.skyledger.contracts.inventory.InventoryExamples.FLEX_PRICE;
import static dev.skyledger.contracts.inventory.InventoryExamples.inventoryOpened;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightHeld;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightReleased;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightReturned;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightSold;
import static dev.skyledger.contracts.inventory.InventoryExamples.planAdopted;
import static dev.skyledger.contracts.inventory.InventoryExamples.seatsHeld;
import static dev.skyledger.contracts.inventory.ReleaseReason.BOOKING_CANCELLED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.flight.FindFlight;
import dev.skyledger.contracts.flight.FindFlights;
import dev.skyledger.contracts.flight.FindSeatAvailability;
import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.flight.FlightScheduled;
import dev.skyledger.contracts.flight.FlightStatus;
import dev.skyledger.contracts.flight.SeatAvailability.CabinAvailability;
import dev.skyledger.contracts.shared.FlightId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FlightProjectionTest {

    private final FlightViewFixture view = new FlightViewFixture(Clock.fixed(NOON, ZoneOffset.UTC));

    @AfterEach
    void close() {
        view.close();
    }

    @Test
    void a_scheduled_flight_is_shown_in_the_times_of_its_airports() throws Exception {
        view.given(flightScheduled(), inventoryOpened());
        var flight = details();
        assertThat(flight.departure()).hasToString("2026-12-20T10:30Z");
        assertThat(flight.arrival()).hasToString("2026-12-20T13:45-05:00");
        assertThat(flight.status()).isEqualTo(FlightStatus.SCHEDULED);
        assertThat(flight.version()).isEqualTo(1);
        assertThat(left(flight)).containsExactly(6, 10);
    }

    @Test
    void held_and_sold_seats_are_gone_by_the_rule_of_the_fares() throws Exception {
        view.given(
                flightScheduled(),
                lightHeld(ANNAS_HOLD, 2, NOON.plusSeconds(1)),
                lightSold(ANNAS_HOLD, 2),
                seatsHeld(BENS_HOLD, FLEX, FLEX_PRICE, 3, NOON.plusSeconds(1)));
        var flight = details();
        assertThat(left(flight)).containsExactly(4, 5);
        assertThat(flight.cabins().getFirst().sold()).isEqualTo(2);
        assertThat(flight.cabins().getFirst().held()).isEqualTo(3);
    }

    @Test
    void a_lapsed_hold_frees_its_seats_before_any_event_says_so() throws Exception {
        view.given(flightScheduled(), lightHeld(ANNAS_HOLD, 2, NOON));
        assertThat(left(details())).containsExactly(6, 10);
    }

    @Test
    void seats_that_came_back_are_there_again() throws Exception {
        view.given(
                flightScheduled(),
                lightHeld(ANNAS_HOLD, 2, NOON.plusSeconds(1)),
                lightSold(ANNAS_HOLD, 2),
                lightReturned(ANNAS_HOLD, 2, BOOKING_CANCELLED),
                lightHeld(BENS_HOLD, 2, NOON.plusSeconds(1)),
                lightReleased(BENS_HOLD, 2, BOOKING_CANCELLED));
        assertThat(left(details())).containsExactly(6, 10);
    }

    @Test
    void events_that_come_twice_count_once() throws Exception {
        view.given(
                flightScheduled(),
                lightHeld(ANNAS_HOLD, 2, NOON.plusSeconds(1)),
                lightHeld(ANNAS_HOLD, 2, NOON.plusSeconds(1)),
                lightSold(ANNAS_HOLD, 2),
                lightSold(ANNAS_HOLD, 2));
        assertThat(left(details())).containsExactly(4, 8);
    }

    @Test
    void an_adopted_plan_is_shown_with_its_version() throws Exception {
        view.given(flightScheduled(), planAdopted());
        assertThat(details().version()).isEqualTo(2);
        assertThat(details().departure()).hasToString("2026-12-20T11:30Z");
    }

    @Test
    void a_cancelled_flight_has_no_seats_left() throws Exception {
        view.given(flightScheduled(), flightCancelled());
        assertThat(details().status()).isEqualTo(FlightStatus.CANCELLED);
        assertThat(left(details())).containsExactly(0, 0);
    }

    @Test
    void a_flight_that_has_departed_has_no_seats_left() throws Exception {
        try (var then =
                new FlightViewFixture(Clock.fixed(IN_THE_MORNING.departure(), ZoneOffset.UTC))) {
            var flight =
                    then.given(flightScheduled())
                            .handle(new FindFlight(LISBON_TO_NEW_YORK))
                            .orElseThrow();
            assertThat(left(flight)).containsExactly(0, 0);
        }
    }

    @Test
    void the_seats_of_a_cabin_that_can_be_had_are_those_of_its_widest_fare() throws Exception {
        var answer =
                view.given(flightScheduled())
                        .handle(new FindSeatAvailability(LISBON_TO_NEW_YORK))
                        .orElseThrow();
        assertThat(answer.cabins()).extracting(CabinAvailability::available).containsExactly(10, 4);
    }

    @Test
    void flights_are_listed_newest_first_by_their_local_day() throws Exception {
        var second =
                new FlightScheduled(
                        PORTO_TO_PARIS, TP204, LIS_JFK, IN_THE_MORNING, List.of(ECONOMY, BUSINESS));
        var projection = view.given(flightScheduled(), second);
        assertThat(projection.handle(on("2026-12-20", null)).items())
                .extracting(FlightDetails::flightId)
                .containsExactly(PORTO_TO_PARIS, LISBON_TO_NEW_YORK);
        assertThat(projection.handle(on("2026-12-20", PORTO_TO_PARIS)).items())
                .extracting(FlightDetails::flightId)
                .containsExactly(LISBON_TO_NEW_YORK);
        assertThat(projection.handle(on("2026-12-21", null)).items()).isEmpty();
    }

    @Test
    void an_unknown_flight_is_not_there() throws Exception {
        assertThat(view.given().handle(new FindFlight(LISBON_TO_NEW_YORK))).isEmpty();
    }

    private FlightDetails details() throws Exception {
        return view.given().handle(new FindFlight(LISBON_TO_NEW_YORK)).orElseThrow();
    }

    private static List<Integer> left(FlightDetails flight) {
        return flight.cabins().getFirst().fares().stream()
                .map(FlightDetails.FareDetails::seatsLeft)
                .toList();
    }

    private static FindFlights on(String day, @Nullable FlightId after) {
        var date = LocalDate.parse(day);
        return new FindFlights(
                List.of(LIS_JFK.origin()),
                List.of(),
                date,
                date,
                FlightStatus.SCHEDULED,
                null,
                after,
                20);
    }
}
