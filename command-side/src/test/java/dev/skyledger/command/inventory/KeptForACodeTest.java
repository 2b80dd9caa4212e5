package dev.skyledger.command.inventory;

import static dev.skyledger.command.inventory.InventoryFixture.inventory;
import static dev.skyledger.command.inventory.InventoryFixture.withCode;
import static dev.skyledger.contracts.Cast.*;
import static dev.skyledger.contracts.flight.FlightExamples.FLEX;
import static dev.skyledger.contracts.flight.FlightExamples.LIGHT;
import static dev.skyledger.contracts.inventory.BlockExamples.*;
import static dev.skyledger.contracts.inventory.InventoryExamples.DEPARTURE;
import static dev.skyledger.contracts.inventory.InventoryExamples.FLEX_PRICE;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static dev.skyledger.contracts.inventory.InventoryExamples.inventoryOpened;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightHeld;
import static org.axonframework.test.matchers.Matchers.predicate;

import dev.skyledger.contracts.inventory.BlockSeats;
import dev.skyledger.contracts.inventory.HoldOutcome.Granted;
import dev.skyledger.contracts.inventory.HoldOutcome.Reason;
import dev.skyledger.contracts.inventory.HoldOutcome.Refused;
import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.ItemId;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** Of ten seats three are kept for a company; whoever is there first has the others. */
class KeptForACodeTest {

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
    void seats_are_kept_for_a_code() {
        inventory
                .given(inventoryOpened())
                .when(
                        new BlockSeats(
                                SEATS, KEPT, Cabin.ECONOMY, 3, List.of(), "a meeting", COMPANY))
                .expectEvents(kept(3));
    }

    @Test
    void nobody_else_has_them_though_the_flight_is_full() {
        full().when(withCode(ANNAS_HOLD, 1))
                .expectResultMessagePayload(new Refused(Reason.SOLD_OUT, 0, null))
                .expectNoEvents();
        inventory()
                .given(inventoryOpened(), kept(3), others(7))
                .when(withCode(ANNAS_HOLD, 1, "ANOTHER"))
                .expectResultMessagePayload(new Refused(Reason.SOLD_OUT, 0, null));
    }

    @Test
    void who_has_the_code_has_them_and_is_told_so() {
        full().when(withCode(ANNAS_HOLD, 2, "COMPANY2026"))
                .expectResultMessagePayload(
                        new Granted(
                                ANNAS_HOLD,
                                Cabin.ECONOMY,
                                FLEX,
                                FLEX_PRICE,
                                LATER,
                                DEPARTURE,
                                null,
                                List.of(COMPANY)))
                .expectEvents(held(ANNAS_HOLD, 2, LATER, share(2, 1)));
    }

    @Test
    void the_kept_ones_go_first_and_then_the_free_ones_to_a_party_that_is_larger() {
        inventory
                .given(inventoryOpened(), kept(3), others(5))
                .when(withCode(ANNAS_HOLD, 5, "COMPANY2026"))
                .expectEvents(held(ANNAS_HOLD, 5, LATER, share(3, 0)));
        inventory()
                .given(inventoryOpened(), kept(3), others(5))
                .when(withCode(ANNAS_HOLD, 6, "COMPANY2026"))
                .expectResultMessagePayload(new Refused(Reason.SOLD_OUT, 5, null))
                .expectNoEvents();
    }

    @Test
    void the_same_again_changes_nothing_and_says_the_same() {
        full().andGiven(held(ANNAS_HOLD, 2, LATER, share(2, 1)))
                .when(withCode(ANNAS_HOLD, 2, "COMPANY2026"))
                .expectResultMessageMatching(
                        predicate(answer ->
                                ((Granted) answer.getPayload()).codes().equals(List.of(COMPANY))))
                .expectNoEvents();
    }

    @Test
    void a_fare_that_has_reached_its_limit_gives_none_of_them_either() {
        inventory
                .given(inventoryOpened(), kept(3), lightHeld(PUBLIC, 6, LATER))
                .when(
                        new HoldSeats(
                                SEATS,
                                ANNAS_HOLD,
                                ANNAS_BOOKING,
                                Cabin.ECONOMY,
                                LIGHT,
                                1,
                                LATER,
                                null,
                                List.of(COMPANY)))
                .expectResultMessagePayload(new Refused(Reason.SOLD_OUT, 0, null))
                .expectNoEvents();
    }

    @Test
    void a_hold_that_lapsed_is_the_codes_again_before_any_event_says_so() {
        inventory
                .given(
                        inventoryOpened(),
                        kept(3),
                        held(ANNAS_HOLD, 3, NOON, share(3, 0)),
                        others(7))
                .when(withCode(BENS_HOLD, 1))
                .expectResultMessagePayload(new Refused(Reason.SOLD_OUT, 0, null))
                .expectNoEvents();
        inventory()
                .given(
                        inventoryOpened(),
                        kept(3),
                        held(ANNAS_HOLD, 3, NOON, share(3, 0)),
                        others(7))
                .when(withCode(BENS_HOLD, 1, "COMPANY2026"))
                .expectEvents(
                        lapsed(ANNAS_HOLD, 3, share(3, 3)), held(BENS_HOLD, 1, LATER, share(1, 2)));
    }
}
