package dev.skyledger.command.inventory;

import static dev.skyledger.command.inventory.InventoryFixture.inventory;
import static dev.skyledger.contracts.Cast.*;
import static dev.skyledger.contracts.inventory.InventoryExamples.*;

import dev.skyledger.contracts.inventory.ExtendHold;
import dev.skyledger.contracts.inventory.HoldOutcome.Reason;
import dev.skyledger.contracts.inventory.HoldOutcome.Refused;
import dev.skyledger.contracts.inventory.SalesEndMoved;
import java.time.Instant;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ExtendHoldTest {

    private static final Instant SOON = NOON.plusSeconds(1);

    private static final Instant LATER = NOON.plus(TEN_MINUTES);

    private final FixtureConfiguration<SeatInventory> inventory = inventory();

    @Test
    void held_seats_stay_set_aside_for_longer() {
        inventory
                .given(inventoryOpened(), lightHeld(ANNAS_HOLD, 2, SOON))
                .when(extend())
                .expectEvents(lightExtended(ANNAS_HOLD, SOON, LATER));
    }

    @Test
    void extending_again_or_by_less_changes_nothing() {
        inventory
                .given(
                        inventoryOpened(),
                        lightHeld(ANNAS_HOLD, 2, SOON),
                        lightExtended(ANNAS_HOLD, SOON, LATER))
                .when(extend())
                .expectNoEvents();
    }

    @Test
    void a_hold_whose_moment_has_passed_is_gone() {
        inventory
                .given(inventoryOpened(), lightHeld(ANNAS_HOLD, 2, NOON))
                .when(extend())
                .expectResultMessagePayload(new Refused(Reason.SALES_CLOSED, 0, null))
                .expectNoEvents();
    }

    @Test
    void held_seats_stay_set_aside_no_longer_than_they_are_sold() {
        var soonAfter = SOON.plusSeconds(1);
        inventory
                .given(
                        inventoryOpened(),
                        lightHeld(ANNAS_HOLD, 2, SOON),
                        new SalesEndMoved(SEATS, SALES_END, soonAfter))
                .when(extend())
                .expectEvents(lightExtended(ANNAS_HOLD, SOON, soonAfter));
    }

    @Test
    void nothing_is_extended_once_the_flight_has_left() {
        inventory
                .given(
                        inventoryOpened(),
                        lightHeld(ANNAS_HOLD, 2, SOON),
                        new SalesEndMoved(SEATS, SALES_END, NOON))
                .when(extend())
                .expectResultMessagePayload(new Refused(Reason.SALES_CLOSED, 0, null))
                .expectNoEvents();
    }

    @Test
    void sold_seats_need_no_more_time() {
        inventory
                .given(inventoryOpened(), lightHeld(ANNAS_HOLD, 2, SOON), lightSold(ANNAS_HOLD, 2))
                .when(extend())
                .expectNoEvents();
    }

    @Test
    void nothing_is_extended_on_a_cancelled_flight() {
        inventory
                .given(inventoryOpened(), lightHeld(ANNAS_HOLD, 2, SOON), salesClosed())
                .when(extend())
                .expectNoEvents();
    }

    private static ExtendHold extend() {
        return new ExtendHold(SEATS, ANNAS_HOLD, LATER);
    }
}
