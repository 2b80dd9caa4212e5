package dev.skyledger.command.flight;

import static dev.skyledger.contracts.Cast.LISBON_TO_NEW_YORK;
import static dev.skyledger.contracts.flight.FlightExamples.*;

import dev.skyledger.contracts.flight.*;
import dev.skyledger.contracts.refusal.StaleVersion;
import dev.skyledger.contracts.shared.Cabin;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class RecallPlanTest {

    private final FixtureConfiguration<Flight> flight = new AggregateTestFixture<>(Flight.class);

    @Test
    void a_plan_is_recalled_whole_by_its_version() {
        flight.given(
                        scheduledWithMap(),
                        new FareRepriced(
                                LISBON_TO_NEW_YORK,
                                Cabin.ECONOMY,
                                LIGHT,
                                euros("300.00"),
                                euros("280.00")),
                        new PlanFollowed(LISBON_TO_NEW_YORK, 2))
                .when(new RecallPlan(LISBON_TO_NEW_YORK, 2))
                .expectResultMessagePayload(
                        new RecalledPlan(
                                IN_THE_MORNING,
                                List.of(
                                        cabin(
                                                        Cabin.ECONOMY,
                                                        10,
                                                        fare(LIGHT, "280.00", 6),
                                                        FLEX_FARE)
                                                .mapped(TEN_SEATS),
                                        BUSINESS)))
                .expectNoEvents();
    }

    @Test
    void a_plan_of_another_version_is_not_recalled() {
        flight.given(flightScheduled())
                .when(new RecallPlan(LISBON_TO_NEW_YORK, 2))
                .expectExceptionDetails(new StaleVersion(2, 1));
    }

    @Test
    void a_cabin_of_the_same_size_keeps_its_map_and_another_is_said() {
        flight.given(scheduledWithMap())
                .when(revise(2, IN_THE_MORNING, ECONOMY, BUSINESS))
                .expectEvents(new PlanFollowed(LISBON_TO_NEW_YORK, 2));
        var other = new SeatMap(1, 2, "ABC DE", List.of());
        new AggregateTestFixture<>(Flight.class)
                .given(scheduledWithMap())
                .when(revise(2, IN_THE_MORNING, ECONOMY.mapped(other), BUSINESS))
                .expectEvents(
                        new EquipmentChanged(LISBON_TO_NEW_YORK, Cabin.ECONOMY, 10, 10, other),
                        new PlanFollowed(LISBON_TO_NEW_YORK, 2));
    }

    private static FlightScheduled scheduledWithMap() {
        return new FlightScheduled(
                LISBON_TO_NEW_YORK,
                TP204,
                LIS_JFK,
                IN_THE_MORNING,
                List.of(MAPPED_ECONOMY, BUSINESS));
    }

    private static ReviseFlight revise(long version, Times times, CabinPlan... cabins) {
        return new ReviseFlight(LISBON_TO_NEW_YORK, version, times, List.of(cabins), null);
    }
}
