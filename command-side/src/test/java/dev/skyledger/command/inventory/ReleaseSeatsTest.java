package dev.skyledger.command.inventory;

import static dev.skyledger.command.inventory.InventoryFixture.inventory;
import static dev.skyledger.contracts.Cast.ANNAS_BOOKING;
import static dev.skyledger.contracts.Cast.ANNAS_HOLD;
import static dev.skyledger.contracts.Cast.BENS_HOLD;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static dev.skyledger.contracts.inventory.InventoryExamples.inventoryOpened;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightHeld;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightLapsed;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightReleased;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightReturned;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightSold;
import static dev.skyledger.contracts.inventory.ReleaseReason.BOOKING_CANCELLED;
import static dev.skyledger.contracts.inventory.ReleaseReason.BOOKING_NEVER_PLACED;
import static dev.skyledger.contracts.inventory.ReleaseReason.BOOKING_REJECTED;

import dev.skyledger.contracts.inventory.LapseHolds;
import dev.skyledger.contracts.inventory.ReleaseReason;
import dev.skyledger.contracts.inventory.ReleaseSeats;
import dev.skyledger.contracts.inventory.SoldSeatsReturned;
import dev.skyledger.contracts.shared.Cabin;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ReleaseSeatsTest {

    private final FixtureConfiguration<SeatInventory> inventory = inventory();

    @Test
    void held_seats_come_back() {
        inventory
                .given(inventoryOpened(), lightHeld(ANNAS_HOLD, 2, NOON.plusSeconds(1)))
                .when(release(BOOKING_REJECTED))
                .expectEvents(lightReleased(ANNAS_HOLD, 2, BOOKING_REJECTED));
    }

    @Test
    void sold_seats_come_back() {
        inventory
                .given(inventoryOpened(), lightHeld(ANNAS_HOLD, 2, NOON), lightSold(ANNAS_HOLD, 2))
                .when(release(BOOKING_CANCELLED))
                .expectEvents(lightReturned(ANNAS_HOLD, 2, BOOKING_CANCELLED));
    }

    @Test
    void some_of_the_sold_seats_come_back_and_not_again() {
        var some =
                new SoldSeatsReturned(
                        SEATS,
                        ANNAS_HOLD,
                        ANNAS_BOOKING,
                        Cabin.ECONOMY,
                        lightSold(ANNAS_HOLD, 3).fare(),
                        2,
                        BOOKING_CANCELLED,
                        1,
                        List.of());
        var sold = lightSold(ANNAS_HOLD, 3);
        inventory
                .given(inventoryOpened(), lightHeld(ANNAS_HOLD, 3, NOON), sold)
                .when(new ReleaseSeats(SEATS, ANNAS_HOLD, BOOKING_CANCELLED, 1, List.of()))
                .expectEvents(some);
        inventory()
                .given(inventoryOpened(), lightHeld(ANNAS_HOLD, 3, NOON), sold, some)
                .when(new ReleaseSeats(SEATS, ANNAS_HOLD, BOOKING_CANCELLED, 1, List.of()))
                .expectNoEvents();
        inventory()
                .given(inventoryOpened(), lightHeld(ANNAS_HOLD, 3, NOON), sold, some)
                .when(release(BOOKING_CANCELLED))
                .expectEvents(lightReturned(ANNAS_HOLD, 1, BOOKING_CANCELLED));
    }

    @Test
    void sold_seats_are_never_let_go_for_want_of_a_booking() {
        inventory
                .given(inventoryOpened(), lightHeld(ANNAS_HOLD, 2, NOON), lightSold(ANNAS_HOLD, 2))
                .when(release(BOOKING_NEVER_PLACED))
                .expectNoEvents();
    }

    @Test
    void seats_come_back_once() {
        inventory
                .given(
                        inventoryOpened(),
                        lightHeld(ANNAS_HOLD, 2, NOON),
                        lightReleased(ANNAS_HOLD, 2, BOOKING_REJECTED))
                .when(release(BOOKING_REJECTED))
                .expectNoEvents();
    }

    @Test
    void the_sweep_ends_what_has_lapsed_and_nothing_else() {
        inventory
                .given(
                        inventoryOpened(),
                        lightHeld(ANNAS_HOLD, 2, NOON),
                        lightHeld(BENS_HOLD, 1, NOON.plusMillis(1)))
                .when(new LapseHolds(SEATS))
                .expectEvents(lightLapsed(ANNAS_HOLD, 2));
    }

    private static ReleaseSeats release(ReleaseReason reason) {
        return ReleaseSeats.all(SEATS, ANNAS_HOLD, reason);
    }
}
