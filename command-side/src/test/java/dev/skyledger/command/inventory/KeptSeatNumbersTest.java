package dev.skyledger.command.inventory;

import static dev.skyledger.command.inventory.InventoryFixture.inventory;
import static dev.skyledger.command.inventory.InventoryFixture.withCode;
import static dev.skyledger.command.inventory.SeatMapFixture.mappedOpened;
import static dev.skyledger.contracts.Cast.*;
import static dev.skyledger.contracts.inventory.BlockExamples.*;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static dev.skyledger.contracts.inventory.InventoryExamples.assigned;
import static dev.skyledger.contracts.inventory.InventoryExamples.crewBlocked;
import static dev.skyledger.contracts.inventory.InventoryExamples.seats;
import static dev.skyledger.contracts.inventory.ReleaseReason.BOOKING_CANCELLED;

import dev.skyledger.contracts.inventory.AssignSeats;
import dev.skyledger.contracts.inventory.BlockSeats;
import dev.skyledger.contracts.inventory.BlockShare;
import dev.skyledger.contracts.inventory.Place;
import dev.skyledger.contracts.inventory.ReleaseSeats;
import dev.skyledger.contracts.inventory.SeatsAssigned;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.SeatTaken;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.SeatNo;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** Two rows of {@code AB CDE}, of which the second is kept for a company in part. */
class KeptSeatNumbersTest {

    private static final Instant LATER = NOON.plus(TEN_MINUTES);

    private final FixtureConfiguration<SeatInventory> inventory = inventory();

    /** Anna sits on one of three seats that were kept. */
    private TestExecutor<SeatInventory> annaSits() {
        return inventory.given(
                mappedOpened(),
                kept(3, "2A", "2B", "2C"),
                held(ANNAS_HOLD, 1, LATER, share(1, 2, "2A", "2B")),
                assigned(ANNAS_HOLD, "2C"));
    }

    @Test
    void who_has_the_code_sits_on_seats_that_were_kept_and_together() {
        inventory
                .given(mappedOpened(), kept(3, "2A", "2B", "2E"))
                .when(withCode(ANNAS_HOLD, 2, "COMPANY2026"))
                .expectEvents(
                        held(ANNAS_HOLD, 2, LATER, share(2, 1, "2E")),
                        assigned(ANNAS_HOLD, "2A", "2B"));
    }

    @Test
    void the_others_of_a_party_that_is_larger_sit_near() {
        inventory
                .given(mappedOpened(), kept(1, "2B"))
                .when(withCode(ANNAS_HOLD, 2, "COMPANY2026"))
                .expectEvents(
                        held(ANNAS_HOLD, 2, LATER, share(1, 0)),
                        assigned(ANNAS_HOLD, "2B"),
                        assigned(ANNAS_HOLD, "2B", "2A"));
    }

    @Test
    void they_may_choose_another_that_is_kept_and_theirs_is_kept_for_it() {
        annaSits().when(wish(ANNAS_HOLD, "2A")).expectEvents(chosen("2A", share(0, 2, "2B", "2C")));
    }

    @Test
    void they_may_choose_a_seat_that_anybody_may_have_and_theirs_is_free_then() {
        annaSits().when(wish(ANNAS_HOLD, "1A")).expectEvents(assigned(ANNAS_HOLD, "1A"));
    }

    @Test
    void nobody_else_chooses_a_seat_that_is_kept_for_them() {
        annaSits()
                .andGiven(held(BENS_HOLD, 1, LATER), assigned(BENS_HOLD, "1A"))
                .when(wish(BENS_HOLD, "2A"))
                .expectExceptionDetails(
                        new SeatTaken(
                                LISBON_TO_NEW_YORK,
                                new SeatNo("2A"),
                                seats("2D", "2E", "1B", "1C", "1D", "1E")))
                .expectNoEvents();
    }

    @Test
    void a_seat_that_the_airline_keeps_for_itself_is_nobodys() {
        annaSits()
                .andGiven(crewBlocked(1, "2E"))
                .when(wish(ANNAS_HOLD, "2E"))
                .expectExceptionDetails(
                        new SeatTaken(
                                LISBON_TO_NEW_YORK,
                                new SeatNo("2E"),
                                seats("2D", "1E", "1D", "1C", "1B", "1A")));
    }

    @Test
    void the_seat_where_they_sat_last_is_kept_when_it_comes_back() {
        annaSits()
                .andGiven(assigned(ANNAS_HOLD, "1A"), sold(ANNAS_HOLD, 1))
                .when(ReleaseSeats.all(SEATS, ANNAS_HOLD, BOOKING_CANCELLED))
                .expectEvents(returned(ANNAS_HOLD, 1, 0, share(1, 3, "2A", "2B", "1A")));
    }

    @Test
    void the_seat_of_the_one_who_leaves_is_kept_and_the_others_stay_where_they_sit() {
        inventory
                .given(
                        mappedOpened(),
                        kept(2, "2A", "2B"),
                        held(ANNAS_HOLD, 2, NOON, share(2, 0)),
                        assigned(ANNAS_HOLD, "2A", "2B"),
                        sold(ANNAS_HOLD, 2))
                .when(new ReleaseSeats(SEATS, ANNAS_HOLD, BOOKING_CANCELLED, 1, List.of(1)))
                .expectEvents(
                        returned(ANNAS_HOLD, 1, 1, share(1, 1, "2B")),
                        chosen("2B", share(0, 1, "2A")));
    }

    @Test
    void a_seat_that_goes_back_to_a_block_when_its_hold_ends_is_not_free_for_another_block() {
        inventory
                .given(
                        mappedOpened(),
                        kept(1, "2A"),
                        held(ANNAS_HOLD, 1, NOON, share(1, 0)),
                        assigned(ANNAS_HOLD, "2A"))
                .when(
                        new BlockSeats(
                                SEATS,
                                crewBlocked(1).block(),
                                Cabin.ECONOMY,
                                1,
                                seats("2A"),
                                "crew",
                                null))
                .expectException(RefusalException.class)
                .expectNoEvents();
    }

    private static SeatsAssigned chosen(String seat, BlockShare share) {
        var places = List.of(new Place(1, new SeatNo(seat)));
        return new SeatsAssigned(
                SEATS, ANNAS_HOLD, ANNAS_BOOKING, Cabin.ECONOMY, places, List.of(share));
    }

    private static AssignSeats wish(HoldId hold, String seat) {
        var booking = new BookingId(hold.value().substring(0, 36));
        return new AssignSeats(SEATS, hold, booking, 1, List.of(new Place(1, new SeatNo(seat))));
    }
}
