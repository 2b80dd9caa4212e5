package dev.skyledger.command.inventory;

import static dev.skyledger.command.inventory.InventoryFixture.inventory;
import static dev.skyledger.command.inventory.InventoryFixture.resized;
import static dev.skyledger.contracts.Cast.*;
import static dev.skyledger.contracts.inventory.BlockExamples.*;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static dev.skyledger.contracts.inventory.InventoryExamples.inventoryOpened;
import static dev.skyledger.contracts.inventory.InventoryExamples.oversaleDeclared;
import static dev.skyledger.contracts.inventory.InventoryExamples.oversaleResolved;
import static dev.skyledger.contracts.inventory.ReleaseReason.BOOKING_CANCELLED;
import static dev.skyledger.contracts.inventory.ReleaseReason.BOOKING_REJECTED;

import dev.skyledger.contracts.inventory.LapseHolds;
import dev.skyledger.contracts.inventory.OversaleResolution;
import dev.skyledger.contracts.inventory.ReleaseSeats;
import dev.skyledger.contracts.inventory.UnblockSeats;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.ItemId;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** What those who have a code let go is kept for the next of them, while it can be. */
class KeptSeatsReturnTest {

    private static final Instant LATER = NOON.plus(TEN_MINUTES);
    private static final HoldId PUBLIC = HoldId.of(ItemId.of(BENS_BOOKING, 2), 1);

    private final FixtureConfiguration<SeatInventory> inventory = inventory();

    /** Nothing is left but what is kept. */
    private TestExecutor<SeatInventory> full() {
        return inventory.given(inventoryOpened(), kept(3), others(7));
    }

    private static Object others(int seats) {
        return held(PUBLIC, seats, LATER);
    }

    @Test
    void what_is_let_go_comes_back_to_them() {
        full().andGiven(held(ANNAS_HOLD, 2, LATER, share(2, 1)))
                .when(ReleaseSeats.all(SEATS, ANNAS_HOLD, BOOKING_REJECTED))
                .expectEvents(released(ANNAS_HOLD, 2, share(2, 3)));
        inventory()
                .given(inventoryOpened(), kept(3), held(ANNAS_HOLD, 2, NOON, share(2, 1)))
                .when(new LapseHolds(SEATS))
                .expectEvents(lapsed(ANNAS_HOLD, 2, share(2, 3)));
    }

    @Test
    void what_was_sold_and_comes_back_in_part_is_theirs_first() {
        inventory
                .given(
                        inventoryOpened(),
                        kept(1),
                        held(ANNAS_HOLD, 3, NOON, share(1, 0)),
                        sold(ANNAS_HOLD, 3))
                .when(new ReleaseSeats(SEATS, ANNAS_HOLD, BOOKING_CANCELLED, 1, List.of()))
                .expectEvents(returned(ANNAS_HOLD, 2, 1, share(1, 1)));
        inventory()
                .given(
                        inventoryOpened(),
                        kept(1),
                        held(ANNAS_HOLD, 3, NOON, share(1, 0)),
                        sold(ANNAS_HOLD, 3),
                        returned(ANNAS_HOLD, 2, 1, share(1, 1)))
                .when(ReleaseSeats.all(SEATS, ANNAS_HOLD, BOOKING_CANCELLED))
                .expectEvents(returned(ANNAS_HOLD, 1, 0));
    }

    @Test
    void once_the_block_is_gone_what_is_let_go_is_everybodys() {
        full().andGiven(held(ANNAS_HOLD, 2, LATER, share(2, 1)))
                .when(new UnblockSeats(SEATS, KEPT))
                .expectEvents(letGo(1));
        inventory()
                .given(
                        inventoryOpened(),
                        kept(3),
                        held(ANNAS_HOLD, 2, LATER, share(2, 1)),
                        letGo(1))
                .when(ReleaseSeats.all(SEATS, ANNAS_HOLD, BOOKING_REJECTED))
                .expectEvents(released(ANNAS_HOLD, 2));
    }

    @Test
    void in_an_oversale_what_is_let_go_is_for_those_who_were_promised_a_seat() {
        inventory
                .given(
                        inventoryOpened(),
                        kept(3),
                        others(7),
                        held(ANNAS_HOLD, 3, LATER, share(3, 0)),
                        oversaleDeclared(1),
                        resized(Cabin.ECONOMY, 10, 9))
                .when(ReleaseSeats.all(SEATS, ANNAS_HOLD, BOOKING_REJECTED))
                .expectEvents(
                        released(ANNAS_HOLD, 3),
                        oversaleResolved(OversaleResolution.SEATS_RETURNED, null));
    }
}
