package dev.skyledger.query.flight;

import static dev.skyledger.contracts.Cast.ANNAS_HOLD;
import static dev.skyledger.contracts.Cast.BENS_HOLD;
import static dev.skyledger.contracts.Cast.LISBON_TO_NEW_YORK;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.flight.FlightExamples.*;
import static dev.skyledger.contracts.inventory.BlockExamples.*;
import static dev.skyledger.contracts.inventory.InventoryExamples.assigned;
import static dev.skyledger.contracts.inventory.InventoryExamples.seats;
import static dev.skyledger.query.flight.FlightViewFixture.MAPPED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.flight.SeatState;
import dev.skyledger.contracts.inventory.FindSeatBlocks;
import dev.skyledger.contracts.inventory.SeatBlocks.SeatBlock;
import dev.skyledger.contracts.inventory.SeatsAssigned;
import dev.skyledger.contracts.shared.Cabin;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What others see of ten seats of which some are kept for those who have a code. */
class SeatsOfACodeTest {

    private static final Instant LATER = NOON.plusSeconds(1);

    private final FlightViewFixture view = new FlightViewFixture(Clock.fixed(NOON, ZoneOffset.UTC));

    @AfterEach
    void close() {
        view.close();
    }

    @Test
    void others_can_have_as_many_before_and_after_somebody_with_the_code_has_some()
            throws Exception {
        view.given(flightScheduled(), kept(4));
        assertThat(left()).isEqualTo(6);
        view.given(
                held(ANNAS_HOLD, 3, LATER, share(3, 1)), held(ANNAS_HOLD, 3, LATER, share(3, 1)));
        assertThat(left()).isEqualTo(6);
        assertThat(view.economy().blocked()).isEqualTo(1);
        assertThat(block()).isEqualTo(shown(1));
        view.given(sold(ANNAS_HOLD, 3), returned(ANNAS_HOLD, 1, 2, share(1, 2)));
        assertThat(left()).isEqualTo(6);
        assertThat(block()).isEqualTo(shown(2));
        view.given(letGo(2));
        assertThat(left()).isEqualTo(8);
    }

    @Test
    void a_flight_whose_last_seats_are_kept_has_none_for_others() throws Exception {
        view.given(flightScheduled(), kept(4), held(BENS_HOLD, 6, LATER));
        assertThat(left()).isZero();
        view.given(held(ANNAS_HOLD, 4, LATER, share(4, 0)), released(ANNAS_HOLD, 4, share(4, 4)));
        assertThat(left()).isZero();
        assertThat(block()).isEqualTo(shown(4));
    }

    @Test
    void what_lapsed_is_kept_again_before_any_event_says_so() throws Exception {
        view.given(flightScheduled(), kept(4), held(ANNAS_HOLD, 3, NOON, share(2, 2)));
        assertThat(left()).isEqualTo(6);
        view.given(lapsed(ANNAS_HOLD, 3, share(2, 4)));
        assertThat(left()).isEqualTo(6);
    }

    @Test
    void what_lapsed_is_everybodys_once_its_block_is_gone() throws Exception {
        view.given(flightScheduled(), kept(4), held(ANNAS_HOLD, 3, NOON, share(2, 2)), letGo(2));
        assertThat(left()).isEqualTo(10);
    }

    @Test
    void the_map_shows_which_are_kept_at_this_moment() throws Exception {
        view.given(
                MAPPED,
                kept(3, "2A", "2B", "2C"),
                held(ANNAS_HOLD, 1, LATER, share(1, 2, "2B", "2C")),
                assigned(ANNAS_HOLD, "2A"));
        assertThat(view.in(SeatState.BLOCKED)).containsExactly("2B", "2C");
        assertThat(view.in(SeatState.TAKEN)).containsExactly("2A");
        var moved = assigned(ANNAS_HOLD, "2C");
        view.given(
                new SeatsAssigned(
                        moved.inventory(),
                        moved.hold(),
                        moved.booking(),
                        moved.cabin(),
                        moved.places(),
                        List.of(share(0, 2, "2B", "2A"))));
        assertThat(view.in(SeatState.BLOCKED)).containsExactly("2A", "2B");
        assertThat(view.in(SeatState.TAKEN)).containsExactly("2C");
        assertThat(block())
                .isEqualTo(
                        new SeatBlock(
                                KEPT,
                                Cabin.ECONOMY,
                                3,
                                2,
                                seats("2B", "2A"),
                                "a meeting",
                                COMPANY));
    }

    private static SeatBlock shown(int left) {
        return new SeatBlock(KEPT, Cabin.ECONOMY, 4, left, List.of(), "a meeting", COMPANY);
    }

    private SeatBlock block() {
        return view.kept().handle(new FindSeatBlocks(LISBON_TO_NEW_YORK)).items().getFirst();
    }

    /** In the fare that may take all. */
    private int left() {
        return view.left().getLast();
    }
}
