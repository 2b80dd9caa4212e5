package dev.skyledger.command.inventory;

import static dev.skyledger.command.inventory.InventoryFixture.hold;
import static dev.skyledger.command.inventory.InventoryFixture.inventory;
import static dev.skyledger.contracts.Cast.ANNAS_HOLD;
import static dev.skyledger.contracts.Cast.BENS_HOLD;
import static dev.skyledger.contracts.Cast.LISBON_TO_NEW_YORK;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.flight.FlightExamples.*;
import static dev.skyledger.contracts.inventory.InventoryExamples.*;

import dev.skyledger.contracts.inventory.*;
import dev.skyledger.contracts.inventory.HoldOutcome.Reason;
import dev.skyledger.contracts.inventory.HoldOutcome.Refused;
import dev.skyledger.contracts.refusal.*;
import dev.skyledger.contracts.shared.Cabin;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class OverbookingTest {

    private final FixtureConfiguration<SeatInventory> inventory = inventory();

    @Test
    void overbooking_is_sold_in_the_fare_that_may_take_the_whole_cabin() {
        inventory
                .given(inventoryOpened(), overbooked(0, 2))
                .when(hold(ANNAS_HOLD, Cabin.ECONOMY, FLEX, 9, null))
                .expectEvents(seatsHeld(ANNAS_HOLD, FLEX, FLEX_PRICE, 9, NOON.plusSeconds(600)));
        inventory()
                .given(
                        inventoryOpened(),
                        overbooked(0, 2),
                        seatsHeld(ANNAS_HOLD, FLEX, FLEX_PRICE, 9, NOON.plusSeconds(600)))
                .when(hold(BENS_HOLD, Cabin.ECONOMY, FLEX, 4, null))
                .expectResultMessagePayload(new Refused(Reason.SOLD_OUT, 3, null));
    }

    @Test
    void overbooking_is_authorised_under_a_new_version() {
        inventory
                .given(inventoryOpened())
                .when(overbook(1, 2))
                .expectResultMessagePayload(2L)
                .expectEvents(
                        overbooked(0, 2),
                        new PlanAdopted(
                                SEATS,
                                2,
                                IN_THE_MORNING,
                                List.of(ECONOMY, BUSINESS),
                                "many do not come"));
    }

    @Test
    void overbooking_that_is_used_stays() {
        inventory
                .given(
                        inventoryOpened(),
                        overbooked(0, 2),
                        seatsHeld(ANNAS_HOLD, FLEX, FLEX_PRICE, 9, NOON.plusSeconds(600)),
                        seatsHeld(BENS_HOLD, FLEX, FLEX_PRICE, 3, NOON.plusSeconds(600)))
                .when(overbook(1, 1))
                .expectExceptionDetails(new OverbookingInUse(Cabin.ECONOMY, 1, 2))
                .expectNoEvents();
    }

    @Test
    void overbooking_has_a_version_and_a_measure() {
        inventory
                .given(inventoryOpened())
                .when(overbook(7, 2))
                .expectExceptionDetails(new StaleVersion(7, 1));
        inventory()
                .given(inventoryOpened())
                .when(overbook(1, 11))
                .expectExceptionDetails(new Invalid("seats", "are 0 to the 10 of the cabin"));
        inventory().given(inventoryOpened()).when(overbook(1, 0)).expectNoEvents();
    }

    @Test
    void a_flight_that_is_closed_takes_no_overbooking() {
        inventory
                .given(inventoryOpened(), salesClosed())
                .when(overbook(1, 2))
                .expectExceptionDetails(new FlightClosed(LISBON_TO_NEW_YORK, "CANCELLED"));
    }

    private static AuthoriseOverbooking overbook(long version, int seats) {
        return new AuthoriseOverbooking(
                SEATS,
                version,
                Cabin.ECONOMY,
                seats,
                IN_THE_MORNING,
                List.of(ECONOMY, BUSINESS),
                "many do not come");
    }
}
