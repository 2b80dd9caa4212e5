package dev.skyledger.command.inventory;

import static dev.skyledger.command.inventory.InventoryFixture.hold;
import static dev.skyledger.command.inventory.InventoryFixture.inventory;
import static dev.skyledger.command.inventory.SeatMapFixture.mappedOpened;
import static dev.skyledger.contracts.Cast.ANNAS_HOLD;
import static dev.skyledger.contracts.Cast.BENS_HOLD;
import static dev.skyledger.contracts.Cast.LISBON_TO_NEW_YORK;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.flight.FlightExamples.*;
import static dev.skyledger.contracts.inventory.InventoryExamples.*;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.inventory.*;
import dev.skyledger.contracts.inventory.HoldOutcome.Reason;
import dev.skyledger.contracts.inventory.HoldOutcome.Refused;
import dev.skyledger.contracts.refusal.*;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.SeatNo;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class BlockSeatsTest {

    private static final Instant LATER = NOON.plusSeconds(600);

    private final FixtureConfiguration<SeatInventory> inventory = inventory();

    @Test
    void blocked_seats_are_counted_where_there_is_no_map() {
        inventory.given(inventoryOpened()).when(block(3)).expectEvents(crewBlocked(3));
    }

    @Test
    void what_is_blocked_is_not_sold() {
        inventory
                .given(inventoryOpened(), crewBlocked(3))
                .when(hold(ANNAS_HOLD, Cabin.ECONOMY, FLEX, 8, null))
                .expectResultMessagePayload(new Refused(Reason.SOLD_OUT, 7, null))
                .expectNoEvents();
    }

    @Test
    void only_free_seats_are_blocked_and_those_of_lapsed_holds_are_free() {
        inventory
                .given(inventoryOpened(), lightHeld(ANNAS_HOLD, 6, LATER))
                .when(block(5))
                .expectExceptionDetails(new SeatsNotFree(Cabin.ECONOMY, 5, 4))
                .expectNoEvents();
        inventory()
                .given(inventoryOpened(), lightHeld(ANNAS_HOLD, 6, NOON))
                .when(block(5))
                .expectEvents(lightLapsed(ANNAS_HOLD, 6), crewBlocked(5));
    }

    @Test
    void overbooked_seats_are_none_that_could_be_blocked() {
        inventory
                .given(
                        inventoryOpened(),
                        overbooked(0, 5),
                        seatsHeld(ANNAS_HOLD, FLEX, FLEX_PRICE, 9, LATER),
                        seatsHeld(BENS_HOLD, FLEX, FLEX_PRICE, 3, LATER))
                .when(block(1))
                .expectExceptionDetails(new SeatsNotFree(Cabin.ECONOMY, 1, 0));
    }

    @Test
    void where_there_is_a_map_the_last_ones_are_blocked_or_those_that_are_named() {
        inventory
                .given(mappedOpened())
                .when(block(2))
                .expectResultMessagePayload(crewBlocked(2, "2E", "2D"))
                .expectEvents(crewBlocked(2, "2E", "2D"));
        inventory()
                .given(mappedOpened())
                .when(block(2, "1A", "1B"))
                .expectEvents(crewBlocked(2, "1A", "1B"));
    }

    @Test
    void nobody_is_seated_on_a_blocked_seat() {
        inventory
                .given(mappedOpened(), crewBlocked(2, "1A", "1B"))
                .when(hold(ANNAS_HOLD, 2))
                .expectEvents(lightHeld(ANNAS_HOLD, 2, LATER), assigned(ANNAS_HOLD, "2A", "2B"));
    }

    @Test
    void a_seat_that_somebody_has_is_not_blocked() {
        inventory
                .given(mappedOpened(), lightHeld(ANNAS_HOLD, 1, LATER), assigned(ANNAS_HOLD, "1A"))
                .when(block(1, "1A"))
                .expectExceptionDetails(
                        new SeatTaken(
                                LISBON_TO_NEW_YORK,
                                new SeatNo("1A"),
                                seats("1B", "1C", "1D", "1E", "2A", "2B")))
                .expectNoEvents();
    }

    @Test
    void numbers_mean_nothing_without_a_map() {
        inventory
                .given(inventoryOpened())
                .when(block(1, "1A"))
                .expectExceptionDetails(
                        new Invalid("seatNumbers", "are known only where the cabin has a map"));
    }

    @Test
    void blocking_again_changes_nothing_and_says_the_same() {
        inventory
                .given(mappedOpened(), crewBlocked(2, "1A", "1B"))
                .when(block(2))
                .expectResultMessagePayload(crewBlocked(2, "1A", "1B"))
                .expectNoEvents();
    }

    @Test
    void seats_are_let_go_once() {
        inventory
                .given(mappedOpened(), crewBlocked(2, "1A", "1B"))
                .when(new UnblockSeats(SEATS, CREW))
                .expectEvents(crewUnblocked(2, "1A", "1B"));
        inventory()
                .given(mappedOpened(), crewBlocked(2, "1A", "1B"), crewUnblocked(2, "1A", "1B"))
                .when(new UnblockSeats(SEATS, CREW))
                .expectExceptionDetails(new NotFound("seat block", CREW.value()));
    }

    @Test
    void a_cabin_neither_shrinks_below_its_blocks_nor_changes_its_map_under_them() {
        inventory
                .given(inventoryOpened(), lightHeld(ANNAS_HOLD, 6, LATER), crewBlocked(2))
                .when(revise(ECONOMY.sized(7, null), false))
                .expectExceptionDetails(new CapacityBelowSold(Cabin.ECONOMY, 7, 6, 8));
        inventory()
                .given(inventoryOpened(), lightHeld(ANNAS_HOLD, 6, LATER), crewBlocked(2))
                .when(revise(ECONOMY.sized(7, null), true))
                .expectExceptionDetails(new CabinHasBlocks(Cabin.ECONOMY, 2));
        inventory()
                .given(inventoryOpened(), crewBlocked(2))
                .when(revise(MAPPED_ECONOMY, false))
                .expectExceptionDetails(new CabinHasBlocks(Cabin.ECONOMY, 2));
    }

    @Test
    void a_block_makes_sense() {
        assertThatIllegalArgumentException().isThrownBy(() -> block(0));
        assertThatIllegalArgumentException().isThrownBy(() -> block(1, "1A", "1B"));
        assertThatIllegalArgumentException().isThrownBy(() -> block(2, "1A", "1A"));
    }

    private static BlockSeats block(int seats, String... numbers) {
        return new BlockSeats(
                SEATS, CREW, Cabin.ECONOMY, seats, seats(numbers), "the crew rests there", null);
    }

    private static ReviseInventory revise(CabinPlan economy, boolean allowOversale) {
        return new ReviseInventory(
                SEATS, 1, IN_THE_MORNING, List.of(economy, BUSINESS), null, allowOversale, null);
    }
}
