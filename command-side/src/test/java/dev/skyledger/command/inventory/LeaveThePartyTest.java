package dev.skyledger.command.inventory;

import static dev.skyledger.command.inventory.InventoryFixture.inventory;
import static dev.skyledger.command.inventory.SeatMapFixture.mappedOpened;
import static dev.skyledger.contracts.Cast.ANNAS_BOOKING;
import static dev.skyledger.contracts.Cast.ANNAS_HOLD;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static dev.skyledger.contracts.inventory.InventoryExamples.assigned;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightHeld;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightSold;
import static dev.skyledger.contracts.inventory.ReleaseReason.BOOKING_CANCELLED;

import dev.skyledger.contracts.inventory.ReleaseSeats;
import dev.skyledger.contracts.inventory.SoldSeatsReturned;
import dev.skyledger.contracts.shared.Cabin;
import java.time.Duration;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** Some of a party leave a flight that has a seat map: theirs are the seats that are free. */
class LeaveThePartyTest {

    private final FixtureConfiguration<SeatInventory> inventory = inventory();

    private TestExecutor<SeatInventory> threeSit() {
        return inventory.given(
                mappedOpened(),
                lightHeld(ANNAS_HOLD, 3, NOON.plus(Duration.ofMinutes(10))),
                assigned(ANNAS_HOLD, "1C", "1D", "1E"),
                lightSold(ANNAS_HOLD, 3));
    }

    @Test
    void whoever_leaves_gives_up_their_own_seat_and_the_others_keep_theirs() {
        threeSit().when(leave(2, 1)).expectEvents(returned(1, 2), assigned(ANNAS_HOLD, "1D", "1E"));
    }

    @Test
    void the_last_and_the_first_may_leave_together() {
        threeSit().when(leave(1, 1, 3)).expectEvents(returned(2, 1), assigned(ANNAS_HOLD, "1D"));
    }

    @Test
    void who_stays_is_counted_anew_for_the_next_who_leaves() {
        threeSit()
                .andGiven(returned(1, 2), assigned(ANNAS_HOLD, "1D", "1E"))
                .when(leave(1, 1))
                .expectEvents(returned(1, 1), assigned(ANNAS_HOLD, "1E"));
    }

    @Test
    void where_nobody_is_named_the_last_of_the_party_lose_theirs() {
        threeSit().when(leave(2)).expectEvents(returned(1, 2), assigned(ANNAS_HOLD, "1C", "1D"));
    }

    @Test
    void a_later_withdrawal_that_comes_first_still_leaves_as_many_as_it_says() {
        threeSit().when(leave(1, 1)).expectEvents(returned(2, 1), assigned(ANNAS_HOLD, "1C"));
    }

    @Test
    void who_left_does_not_leave_again() {
        threeSit()
                .andGiven(returned(1, 2), assigned(ANNAS_HOLD, "1D", "1E"))
                .when(leave(2, 1))
                .expectNoEvents();
    }

    private static ReleaseSeats leave(int left, Integer... who) {
        return new ReleaseSeats(SEATS, ANNAS_HOLD, BOOKING_CANCELLED, left, List.of(who));
    }

    private static SoldSeatsReturned returned(int seats, int left) {
        return new SoldSeatsReturned(
                SEATS,
                ANNAS_HOLD,
                ANNAS_BOOKING,
                Cabin.ECONOMY,
                lightSold(ANNAS_HOLD, 3).fare(),
                seats,
                BOOKING_CANCELLED,
                left,
                List.of());
    }
}
