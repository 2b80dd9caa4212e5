package dev.skyledger.command.inventory;

import static dev.skyledger.command.inventory.InventoryFixture.inventory;
import static dev.skyledger.command.inventory.InventoryFixture.revise;
import static dev.skyledger.command.inventory.SeatMapFixture.mappedOpened;
import static dev.skyledger.contracts.Cast.ANNAS_BOOKING;
import static dev.skyledger.contracts.Cast.ANNAS_HOLD;
import static dev.skyledger.contracts.Cast.BENS_HOLD;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.flight.FlightExamples.*;
import static dev.skyledger.contracts.inventory.InventoryExamples.*;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.SeatMap;
import dev.skyledger.contracts.inventory.*;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.shared.Cabin;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class SeatMapChangesTest {

    private static final Instant LATER = NOON.plusSeconds(600);

    private final FixtureConfiguration<SeatInventory> inventory = inventory();

    @Test
    void who_is_overbooked_waits_for_a_seat_and_gets_the_next_that_comes_back() {
        inventory
                .given(
                        mappedOpened(),
                        overbooked(0, 1),
                        seatsHeld(ANNAS_HOLD, FLEX, FLEX_PRICE, 9, LATER),
                        assigned(ANNAS_HOLD, "1A", "1B", "1C", "1D", "1E", "2A", "2B", "2C", "2D"),
                        seatsHeld(BENS_HOLD, FLEX, FLEX_PRICE, 2, LATER),
                        assigned(BENS_HOLD, "2E"))
                .when(ReleaseSeats.all(SEATS, ANNAS_HOLD, ReleaseReason.BOOKING_CANCELLED))
                .expectEvents(
                        new SeatsReleased(
                                SEATS,
                                ANNAS_HOLD,
                                ANNAS_BOOKING,
                                Cabin.ECONOMY,
                                FLEX,
                                9,
                                ReleaseReason.BOOKING_CANCELLED,
                                null,
                                List.of()),
                        assigned(BENS_HOLD, "2E", "1C"));
    }

    @Test
    void another_aircraft_moves_those_whose_seat_it_does_not_have() {
        var other = new SeatMap(1, 2, "AB CDF", List.of());
        var economy = new CabinPlan(Cabin.ECONOMY, 10, ECONOMY.fares(), other);
        inventory
                .given(
                        mappedOpened(),
                        lightHeld(ANNAS_HOLD, 2, LATER),
                        assigned(ANNAS_HOLD, "1D", "1E"))
                .when(revise(1, IN_THE_MORNING, economy, BUSINESS))
                .expectEvents(
                        assigned(ANNAS_HOLD, "1D"),
                        new CapacityChanged(SEATS, Cabin.ECONOMY, 10, 10, other),
                        new PlanAdopted(SEATS, 2, IN_THE_MORNING, List.of(economy, BUSINESS), null),
                        assigned(ANNAS_HOLD, "1D", "1C"));
    }

    @Test
    void a_cabin_of_the_same_size_keeps_its_map_and_one_of_another_size_needs_one() {
        inventory
                .given(mappedOpened())
                .when(revise(1, IN_THE_MORNING, ECONOMY, BUSINESS))
                .expectEvents(
                        new PlanAdopted(
                                SEATS, 2, IN_THE_MORNING, List.of(MAPPED_ECONOMY, BUSINESS), null));
        inventory()
                .given(mappedOpened())
                .when(revise(1, IN_THE_MORNING, ECONOMY.sized(9, null), BUSINESS))
                .expectExceptionDetails(
                        new Invalid(
                                "seatMap", "is needed where ECONOMY gets another number of seats"));
    }
}
