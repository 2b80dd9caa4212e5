package dev.skyledger.command.inventory;

import static dev.skyledger.command.inventory.InventoryFixture.inventory;
import static dev.skyledger.command.inventory.InventoryFixture.resized;
import static dev.skyledger.command.inventory.InventoryFixture.revise;
import static dev.skyledger.contracts.Cast.ANNAS_HOLD;
import static dev.skyledger.contracts.Cast.BENS_HOLD;
import static dev.skyledger.contracts.Cast.LISBON_TO_NEW_YORK;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.flight.FlightExamples.AN_HOUR_LATER;
import static dev.skyledger.contracts.flight.FlightExamples.BUSINESS;
import static dev.skyledger.contracts.flight.FlightExamples.COMFORT;
import static dev.skyledger.contracts.flight.FlightExamples.ECONOMY;
import static dev.skyledger.contracts.flight.FlightExamples.FLEX;
import static dev.skyledger.contracts.flight.FlightExamples.IN_THE_MORNING;
import static dev.skyledger.contracts.flight.FlightExamples.LIGHT;
import static dev.skyledger.contracts.flight.FlightExamples.cabin;
import static dev.skyledger.contracts.flight.FlightExamples.euros;
import static dev.skyledger.contracts.flight.FlightExamples.fare;
import static dev.skyledger.contracts.inventory.InventoryExamples.LIGHT_PRICE;
import static dev.skyledger.contracts.inventory.InventoryExamples.SALES_END;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static dev.skyledger.contracts.inventory.InventoryExamples.inventoryOpened;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightHeld;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightLapsed;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightSold;
import static dev.skyledger.contracts.inventory.InventoryExamples.planAdopted;
import static dev.skyledger.contracts.inventory.InventoryExamples.salesClosed;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.inventory.FareClosed;
import dev.skyledger.contracts.inventory.FareLimitChanged;
import dev.skyledger.contracts.inventory.FareOpened;
import dev.skyledger.contracts.inventory.FarePriceChanged;
import dev.skyledger.contracts.inventory.FareStock;
import dev.skyledger.contracts.inventory.PlanAdopted;
import dev.skyledger.contracts.inventory.SalesEndMoved;
import dev.skyledger.contracts.refusal.CapacityBelowSold;
import dev.skyledger.contracts.refusal.FlightClosed;
import dev.skyledger.contracts.refusal.StaleVersion;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ReviseInventoryTest {

    private static final FareCode BASIC = new FareCode("BASIC");
    private static final CabinPlan SMALL_ECONOMY =
            cabin(Cabin.ECONOMY, 5, fare(BASIC, "200.00", 3), fare(LIGHT, "280.00", 5));

    private final FixtureConfiguration<SeatInventory> inventory = inventory();

    @Test
    void what_differs_is_said_and_the_whole_plan_with_its_version() {
        inventory
                .given(inventoryOpened())
                .when(revise(1, AN_HOUR_LATER, SMALL_ECONOMY))
                .expectResultMessagePayload(2L)
                .expectEvents(
                        resized(Cabin.BUSINESS, 4, 0),
                        new FareClosed(SEATS, Cabin.BUSINESS, COMFORT),
                        resized(Cabin.ECONOMY, 10, 5),
                        new FareClosed(SEATS, Cabin.ECONOMY, FLEX),
                        new FareOpened(
                                SEATS,
                                Cabin.ECONOMY,
                                new FareStock(BASIC, euros("200.00"), 3, Conditions.STANDARD)),
                        new FarePriceChanged(
                                SEATS, Cabin.ECONOMY, LIGHT, LIGHT_PRICE, euros("280.00")),
                        new FareLimitChanged(SEATS, Cabin.ECONOMY, LIGHT, 6, 5),
                        new SalesEndMoved(SEATS, SALES_END, AN_HOUR_LATER.departure()),
                        new PlanAdopted(SEATS, 2, AN_HOUR_LATER, List.of(SMALL_ECONOMY), null));
    }

    @Test
    void fewer_seats_than_are_taken_are_refused() {
        inventory
                .given(
                        inventoryOpened(),
                        lightHeld(ANNAS_HOLD, 4, NOON),
                        lightSold(ANNAS_HOLD, 4),
                        lightHeld(BENS_HOLD, 2, NOON.plusSeconds(1)))
                .when(revise(1, IN_THE_MORNING, SMALL_ECONOMY, BUSINESS))
                .expectExceptionDetails(new CapacityBelowSold(Cabin.ECONOMY, 5, 6, 6))
                .expectNoEvents();
    }

    @Test
    void a_lapsed_hold_is_in_nobodys_way_and_ends_first() {
        inventory
                .given(inventoryOpened(), lightHeld(ANNAS_HOLD, 6, NOON))
                .when(
                        revise(
                                1,
                                IN_THE_MORNING,
                                cabin(
                                        Cabin.ECONOMY,
                                        5,
                                        ECONOMY.fares().get(0),
                                        ECONOMY.fares().get(1)),
                                BUSINESS))
                .expectEvents(
                        lightLapsed(ANNAS_HOLD, 6),
                        resized(Cabin.ECONOMY, 10, 5),
                        new PlanAdopted(
                                SEATS,
                                2,
                                IN_THE_MORNING,
                                List.of(
                                        cabin(
                                                Cabin.ECONOMY,
                                                5,
                                                ECONOMY.fares().get(0),
                                                ECONOMY.fares().get(1)),
                                        BUSINESS),
                                null));
    }

    @Test
    void a_version_that_was_overtaken_is_stale() {
        inventory
                .given(inventoryOpened(), planAdopted())
                .when(revise(1, IN_THE_MORNING, ECONOMY))
                .expectExceptionDetails(new StaleVersion(1, 2))
                .expectNoEvents();
    }

    @Test
    void closed_sales_take_no_changes() {
        inventory
                .given(inventoryOpened(), salesClosed())
                .when(revise(1, IN_THE_MORNING, ECONOMY))
                .expectExceptionDetails(new FlightClosed(LISBON_TO_NEW_YORK, "CANCELLED"))
                .expectNoEvents();
    }
}
