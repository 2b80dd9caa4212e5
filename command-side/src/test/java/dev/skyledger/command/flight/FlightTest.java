package dev.skyledger.command.flight;

import static dev.skyledger.contracts.Cast.LISBON_TO_NEW_YORK;
import static dev.skyledger.contracts.flight.FlightExamples.AN_HOUR_LATER;
import static dev.skyledger.contracts.flight.FlightExamples.BUSINESS;
import static dev.skyledger.contracts.flight.FlightExamples.COMFORT;
import static dev.skyledger.contracts.flight.FlightExamples.ECONOMY;
import static dev.skyledger.contracts.flight.FlightExamples.FLEX;
import static dev.skyledger.contracts.flight.FlightExamples.IN_THE_MORNING;
import static dev.skyledger.contracts.flight.FlightExamples.LIGHT;
import static dev.skyledger.contracts.flight.FlightExamples.LIS_JFK;
import static dev.skyledger.contracts.flight.FlightExamples.TP204;
import static dev.skyledger.contracts.flight.FlightExamples.cabin;
import static dev.skyledger.contracts.flight.FlightExamples.euros;
import static dev.skyledger.contracts.flight.FlightExamples.fare;
import static dev.skyledger.contracts.flight.FlightExamples.flightCancelled;
import static dev.skyledger.contracts.flight.FlightExamples.flightScheduled;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.CancelFlight;
import dev.skyledger.contracts.flight.ConfirmFlight;
import dev.skyledger.contracts.flight.EquipmentChanged;
import dev.skyledger.contracts.flight.FareLimited;
import dev.skyledger.contracts.flight.FareOffered;
import dev.skyledger.contracts.flight.FareRepriced;
import dev.skyledger.contracts.flight.FareWithdrawn;
import dev.skyledger.contracts.flight.FlightRetimed;
import dev.skyledger.contracts.flight.FlightStanding;
import dev.skyledger.contracts.flight.PlanFollowed;
import dev.skyledger.contracts.flight.ReviseFlight;
import dev.skyledger.contracts.flight.ScheduleFlight;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.refusal.FlightClosed;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.StaleVersion;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightNumber;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class FlightTest {

    private static final FareCode BASIC = new FareCode("BASIC");
    private static final ScheduleFlight SCHEDULE =
            new ScheduleFlight(
                    LISBON_TO_NEW_YORK, TP204, LIS_JFK, IN_THE_MORNING, List.of(ECONOMY, BUSINESS));
    private static final CancelFlight CANCEL =
            new CancelFlight(LISBON_TO_NEW_YORK, "taken out of the schedule");

    private final FixtureConfiguration<Flight> flight = new AggregateTestFixture<>(Flight.class);

    @Test
    void a_flight_is_scheduled() {
        flight.givenNoPriorActivity()
                .when(SCHEDULE)
                .expectResultMessagePayload(new FlightStanding.Goes(IN_THE_MORNING))
                .expectEvents(flightScheduled());
    }

    @Test
    void scheduling_again_changes_nothing_and_is_answered_with_what_became_of_it() {
        flight.given(flightScheduled())
                .when(SCHEDULE)
                .expectResultMessagePayload(new FlightStanding.Goes(IN_THE_MORNING))
                .expectNoEvents();
        new AggregateTestFixture<>(Flight.class)
                .given(
                        flightScheduled(),
                        new FlightRetimed(LISBON_TO_NEW_YORK, IN_THE_MORNING, AN_HOUR_LATER, null))
                .when(SCHEDULE)
                .expectResultMessagePayload(new FlightStanding.Goes(AN_HOUR_LATER))
                .expectNoEvents();
        new AggregateTestFixture<>(Flight.class)
                .given(flightScheduled(), flightCancelled())
                .when(SCHEDULE)
                .expectResultMessagePayload(new FlightStanding.TakenOut())
                .expectNoEvents();
    }

    @Test
    void a_new_plan_becomes_the_events_that_make_the_difference() {
        var economy = cabin(Cabin.ECONOMY, 12, fare(LIGHT, "280.00", 8), fare(BASIC, "200.00", 3));
        flight.given(flightScheduled())
                .when(revise(2, AN_HOUR_LATER, economy))
                .expectEvents(
                        new FlightRetimed(LISBON_TO_NEW_YORK, IN_THE_MORNING, AN_HOUR_LATER, null),
                        new EquipmentChanged(LISBON_TO_NEW_YORK, Cabin.ECONOMY, 10, 12, null),
                        new FareWithdrawn(LISBON_TO_NEW_YORK, Cabin.ECONOMY, FLEX),
                        new FareRepriced(
                                LISBON_TO_NEW_YORK,
                                Cabin.ECONOMY,
                                LIGHT,
                                euros("300.00"),
                                euros("280.00")),
                        new FareLimited(
                                LISBON_TO_NEW_YORK, Cabin.ECONOMY, fare(LIGHT, "280.00", 8)),
                        new FareOffered(
                                LISBON_TO_NEW_YORK, Cabin.ECONOMY, fare(BASIC, "200.00", 3)),
                        new EquipmentChanged(LISBON_TO_NEW_YORK, Cabin.BUSINESS, 4, 0, null),
                        new FareWithdrawn(LISBON_TO_NEW_YORK, Cabin.BUSINESS, COMFORT),
                        new PlanFollowed(LISBON_TO_NEW_YORK, 2));
    }

    @Test
    void a_plan_is_followed_once() {
        flight.given(flightScheduled(), new PlanFollowed(LISBON_TO_NEW_YORK, 2))
                .when(revise(2, AN_HOUR_LATER, ECONOMY))
                .expectNoEvents();
    }

    @Test
    void an_older_plan_that_comes_late_is_not_followed() {
        flight.given(flightScheduled(), new PlanFollowed(LISBON_TO_NEW_YORK, 3))
                .when(revise(2, AN_HOUR_LATER, ECONOMY))
                .expectNoEvents();
    }

    @Test
    void following_a_plan_twice_over_leads_to_nothing_more() {
        flight.givenCommands(SCHEDULE, revise(2, AN_HOUR_LATER, ECONOMY))
                .when(revise(3, AN_HOUR_LATER, ECONOMY))
                .expectEvents(new PlanFollowed(LISBON_TO_NEW_YORK, 3));
    }

    @Test
    void a_flight_is_cancelled_once() {
        flight.given(flightScheduled()).when(CANCEL).expectEvents(flightCancelled());
    }

    @Test
    void cancelling_again_changes_nothing() {
        flight.given(flightScheduled(), flightCancelled()).when(CANCEL).expectNoEvents();
    }

    @Test
    void a_cancelled_flight_follows_no_plan() {
        flight.given(flightScheduled(), flightCancelled())
                .when(revise(2, AN_HOUR_LATER, ECONOMY))
                .expectNoEvents();
    }

    @Test
    void a_cancelled_flight_is_closed() {
        flight.given(flightScheduled(), flightCancelled())
                .when(new ConfirmFlight(LISBON_TO_NEW_YORK, 1, TP204, LIS_JFK))
                .expectExceptionDetails(new FlightClosed(LISBON_TO_NEW_YORK, "CANCELLED"));
    }

    @Test
    void a_flight_keeps_its_number() {
        flight.given(flightScheduled())
                .when(new ConfirmFlight(LISBON_TO_NEW_YORK, 1, new FlightNumber("TP1"), LIS_JFK))
                .expectExceptionDetails(
                        new Invalid("flightNumber", "a flight keeps its number, TP204"));
    }

    @Test
    void a_version_that_is_past_is_refused_before_any_work() {
        flight.given(flightScheduled(), new PlanFollowed(LISBON_TO_NEW_YORK, 2))
                .when(new ConfirmFlight(LISBON_TO_NEW_YORK, 1, TP204, LIS_JFK))
                .expectExceptionDetails(new StaleVersion(1, 2));
    }

    private static ReviseFlight revise(long version, Times times, CabinPlan... cabins) {
        return new ReviseFlight(LISBON_TO_NEW_YORK, version, times, List.of(cabins), null);
    }
}
