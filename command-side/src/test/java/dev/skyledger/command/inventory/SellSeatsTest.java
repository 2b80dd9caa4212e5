package dev.skyledger.command.inventory;

import static dev.skyledger.command.inventory.InventoryFixture.inventory;
import static dev.skyledger.contracts.Cast.ANNAS_BOOKING;
import static dev.skyledger.contracts.Cast.ANNAS_HOLD;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.inventory.InventoryExamples.SALES_END;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static dev.skyledger.contracts.inventory.InventoryExamples.inventoryOpened;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightHeld;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightSold;
import static dev.skyledger.contracts.inventory.InventoryExamples.salesClosed;

import dev.skyledger.contracts.inventory.SaleOutcome.Gone;
import dev.skyledger.contracts.inventory.SaleOutcome.Sold;
import dev.skyledger.contracts.inventory.SalesEndMoved;
import dev.skyledger.contracts.inventory.SellSeats;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class SellSeatsTest {

    private static final SellSeats SALE = new SellSeats(SEATS, ANNAS_HOLD);

    private final FixtureConfiguration<SeatInventory> inventory = inventory();

    @Test
    void held_seats_become_the_bookings() {
        inventory
                .given(inventoryOpened(), lightHeld(ANNAS_HOLD, 2, NOON.plusSeconds(1)))
                .when(SALE)
                .expectResultMessagePayload(new Sold(ANNAS_HOLD))
                .expectEvents(lightSold(ANNAS_HOLD, 2));
    }

    @Test
    void a_sale_is_recorded_once() {
        inventory
                .given(inventoryOpened(), lightHeld(ANNAS_HOLD, 2, NOON), lightSold(ANNAS_HOLD, 2))
                .when(SALE)
                .expectResultMessagePayload(new Sold(ANNAS_HOLD))
                .expectNoEvents();
    }

    @Test
    void a_lapsed_hold_is_never_sold() {
        inventory
                .given(inventoryOpened(), lightHeld(ANNAS_HOLD, 2, NOON))
                .when(SALE)
                .expectResultMessagePayload(new Gone(ANNAS_HOLD))
                .expectNoEvents();
    }

    @Test
    void an_unknown_hold_is_gone() {
        inventory
                .given(inventoryOpened())
                .when(SALE)
                .expectResultMessagePayload(new Gone(ANNAS_HOLD))
                .expectNoEvents();
    }

    @Test
    void nothing_is_sold_once_the_flight_has_left_however_long_it_was_held() {
        inventory
                .given(
                        inventoryOpened(),
                        lightHeld(ANNAS_HOLD, 2, NOON.plusSeconds(1)),
                        new SalesEndMoved(SEATS, SALES_END, NOON))
                .when(SALE)
                .expectResultMessagePayload(new Gone(ANNAS_HOLD))
                .expectNoEvents();
    }

    @Test
    void what_was_sold_before_it_left_stays_sold() {
        inventory
                .given(
                        inventoryOpened(),
                        lightHeld(ANNAS_HOLD, 2, NOON.plusSeconds(1)),
                        lightSold(ANNAS_HOLD, 2),
                        new SalesEndMoved(SEATS, SALES_END, NOON))
                .when(SALE)
                .expectResultMessagePayload(new Sold(ANNAS_HOLD))
                .expectNoEvents();
    }

    @Test
    void nothing_is_sold_after_sales_were_closed() {
        inventory
                .given(
                        inventoryOpened(),
                        lightHeld(ANNAS_HOLD, 2, NOON.plusSeconds(1)),
                        salesClosed(ANNAS_BOOKING))
                .when(SALE)
                .expectResultMessagePayload(new Gone(ANNAS_HOLD))
                .expectNoEvents();
    }
}
