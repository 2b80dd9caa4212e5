package dev.skyledger.command.inventory;

import static dev.skyledger.command.inventory.InventoryFixture.inventory;
import static dev.skyledger.contracts.Cast.ANNAS_BOOKING;
import static dev.skyledger.contracts.Cast.ANNAS_HOLD;
import static dev.skyledger.contracts.Cast.BENS_BOOKING;
import static dev.skyledger.contracts.Cast.BENS_HOLD;
import static dev.skyledger.contracts.Cast.LISBON_TO_NEW_YORK;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.Cast.TEN_MINUTES;
import static dev.skyledger.contracts.flight.FlightExamples.AN_HOUR_LATER;
import static dev.skyledger.contracts.flight.FlightExamples.BUSINESS;
import static dev.skyledger.contracts.flight.FlightExamples.ECONOMY;
import static dev.skyledger.contracts.inventory.InventoryExamples.SALES_END;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static dev.skyledger.contracts.inventory.InventoryExamples.inventoryOpened;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightHeld;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightLapsed;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightSold;
import static dev.skyledger.contracts.inventory.InventoryExamples.planAdopted;
import static dev.skyledger.contracts.inventory.InventoryExamples.salesClosed;
import static dev.skyledger.contracts.inventory.ReplanExamples.AN_HOUR;
import static dev.skyledger.contracts.inventory.ReplanExamples.replanned;

import dev.skyledger.contracts.inventory.CloseSales;
import dev.skyledger.contracts.inventory.ReviseInventory;
import dev.skyledger.contracts.inventory.SaleOutcome;
import dev.skyledger.contracts.inventory.SalesEndMoved;
import dev.skyledger.contracts.inventory.SellSeats;
import dev.skyledger.contracts.refusal.FlightClosed;
import dev.skyledger.contracts.refusal.StaleVersion;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** Whoever has seats is named when their flight does not go as it was to. */
class CloseSalesTest {

    private final FixtureConfiguration<SeatInventory> inventory = inventory();

    @Test
    void sales_close_where_nobody_has_a_seat_any_more() {
        inventory
                .given(inventoryOpened(), lightHeld(ANNAS_HOLD, 2, NOON))
                .when(close(1L))
                .expectEvents(salesClosed());
    }

    @Test
    void what_was_changed_meanwhile_is_not_closed() {
        inventory
                .given(inventoryOpened(), planAdopted())
                .when(close(1L))
                .expectExceptionDetails(new StaleVersion(1, 2))
                .expectNoEvents();
    }

    @Test
    void what_has_departed_is_not_closed() {
        new AggregateTestFixture<>(SeatInventory.class)
                .registerInjectableResource(Clock.fixed(SALES_END, ZoneOffset.UTC))
                .given(inventoryOpened())
                .when(close(1L))
                .expectExceptionDetails(new FlightClosed(LISBON_TO_NEW_YORK, "DEPARTED"))
                .expectNoEvents();
    }

    @Test
    void sales_that_close_name_everybody_who_has_a_seat() {
        inventory
                .given(
                        inventoryOpened(),
                        lightHeld(ANNAS_HOLD, 2, NOON),
                        lightSold(ANNAS_HOLD, 2),
                        lightHeld(BENS_HOLD, 2, NOON.plusSeconds(1)))
                .when(close(null))
                .expectEvents(salesClosed(ANNAS_BOOKING, BENS_BOOKING));
    }

    @Test
    void sales_close_once() {
        inventory
                .given(inventoryOpened(), salesClosed())
                .when(close(7L))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void what_was_held_is_not_sold_any_more() {
        inventory
                .given(
                        inventoryOpened(),
                        lightHeld(ANNAS_HOLD, 2, NOON.plus(TEN_MINUTES)),
                        salesClosed(ANNAS_BOOKING))
                .when(new SellSeats(SEATS, ANNAS_HOLD))
                .expectResultMessagePayload(new SaleOutcome.Gone(ANNAS_HOLD))
                .expectNoEvents();
    }

    @Test
    void who_has_a_seat_on_a_flight_that_leaves_at_another_time_is_named() {
        inventory
                .given(
                        inventoryOpened(),
                        lightHeld(ANNAS_HOLD, 2, NOON.plus(TEN_MINUTES)),
                        lightHeld(BENS_HOLD, 2, NOON))
                .when(
                        new ReviseInventory(
                                SEATS,
                                1,
                                AN_HOUR_LATER,
                                List.of(ECONOMY, BUSINESS),
                                "late inbound aircraft",
                                false,
                                AN_HOUR))
                .expectResultMessagePayload(2L)
                .expectEvents(
                        lightLapsed(BENS_HOLD, 2),
                        new SalesEndMoved(SEATS, SALES_END, AN_HOUR_LATER.departure()),
                        planAdopted(),
                        replanned(2, ANNAS_BOOKING));
    }

    private static CloseSales close(Long version) {
        return new CloseSales(SEATS, version, "taken out of the schedule");
    }
}
