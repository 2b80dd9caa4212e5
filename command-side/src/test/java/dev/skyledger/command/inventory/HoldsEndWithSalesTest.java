package dev.skyledger.command.inventory;

import static dev.skyledger.command.inventory.InventoryFixture.hold;
import static dev.skyledger.command.inventory.InventoryFixture.inventory;
import static dev.skyledger.contracts.Cast.*;
import static dev.skyledger.contracts.inventory.InventoryExamples.*;

import dev.skyledger.contracts.inventory.HoldOutcome.Reason;
import dev.skyledger.contracts.inventory.HoldOutcome.Refused;
import dev.skyledger.contracts.inventory.SalesEndMoved;
import java.time.Instant;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class HoldsEndWithSalesTest {

    private static final Instant SOON = NOON.plusSeconds(1);
    private static final Instant LATER = NOON.plus(TEN_MINUTES);

    private final FixtureConfiguration<SeatInventory> inventory = inventory();

    @Test
    void nothing_is_held_for_longer_than_it_is_sold() {
        inventory
                .given(inventoryOpenedWithConditions(), new SalesEndMoved(SEATS, SALES_END, SOON))
                .when(hold(BENS_HOLD, 2))
                .expectEvents(lightHeld(BENS_HOLD, 2, SOON));
    }

    @Test
    void nothing_is_held_after_the_end_of_sales() {
        inventory
                .given(inventoryOpenedWithConditions(), new SalesEndMoved(SEATS, SALES_END, NOON))
                .when(hold(BENS_HOLD, 1))
                .expectResultMessagePayload(new Refused(Reason.SALES_CLOSED, 0, null))
                .expectNoEvents();
    }

    @Test
    void nothing_is_held_after_sales_were_closed_not_even_again() {
        inventory
                .given(
                        inventoryOpenedWithConditions(),
                        lightHeld(BENS_HOLD, 2, LATER),
                        salesClosed())
                .when(hold(BENS_HOLD, 2))
                .expectResultMessagePayload(new Refused(Reason.SALES_CLOSED, 0, null))
                .expectNoEvents();
    }
}
