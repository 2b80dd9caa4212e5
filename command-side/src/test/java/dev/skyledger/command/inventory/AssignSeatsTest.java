package dev.skyledger.command.inventory;

import static dev.skyledger.command.inventory.InventoryFixture.hold;
import static dev.skyledger.command.inventory.InventoryFixture.inventory;
import static dev.skyledger.command.inventory.SeatMapFixture.mappedOpened;
import static dev.skyledger.contracts.Cast.ANNAS_BOOKING;
import static dev.skyledger.contracts.Cast.ANNAS_HOLD;
import static dev.skyledger.contracts.Cast.BENS_BOOKING;
import static dev.skyledger.contracts.Cast.BENS_HOLD;
import static dev.skyledger.contracts.Cast.LISBON_TO_NEW_YORK;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.flight.FlightExamples.*;
import static dev.skyledger.contracts.inventory.InventoryExamples.*;

import dev.skyledger.contracts.inventory.*;
import dev.skyledger.contracts.refusal.*;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.SeatNo;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class AssignSeatsTest {

    private static final Instant LATER = NOON.plusSeconds(600);

    private final FixtureConfiguration<SeatInventory> inventory = inventory();

    /** Anna's party of two sits in the first row, Ben in the second. */
    private TestExecutor<SeatInventory> seated() {
        return inventory.given(
                mappedOpened(),
                lightHeld(ANNAS_HOLD, 2, LATER),
                assigned(ANNAS_HOLD, "1A", "1B"),
                lightHeld(BENS_HOLD, 1, LATER),
                assigned(BENS_HOLD, "2A"));
    }

    @Test
    void who_holds_seats_is_seated_at_once_and_together() {
        inventory
                .given(mappedOpened())
                .when(hold(ANNAS_HOLD, 3))
                .expectEvents(
                        lightHeld(ANNAS_HOLD, 3, LATER), assigned(ANNAS_HOLD, "1C", "1D", "1E"));
    }

    @Test
    void seats_of_a_hold_that_lapsed_go_to_the_next() {
        inventory
                .given(
                        mappedOpened(),
                        lightHeld(ANNAS_HOLD, 2, NOON),
                        assigned(ANNAS_HOLD, "1A", "1B"))
                .when(hold(BENS_HOLD, 2))
                .expectEvents(
                        lightLapsed(ANNAS_HOLD, 2),
                        lightHeld(BENS_HOLD, 2, LATER),
                        assigned(BENS_HOLD, "1A", "1B"));
    }

    @Test
    void a_passenger_moves_to_a_free_seat_while_held_and_when_sold() {
        seated().when(wish(ANNAS_HOLD, new Place(2, new SeatNo("2E"))))
                .expectResultMessagePayload(new SeatsChosen(places("1A", "1B")))
                .expectEvents(assigned(ANNAS_HOLD, "1A", "2E"));
        inventory()
                .given(
                        mappedOpened(),
                        lightHeld(ANNAS_HOLD, 1, NOON),
                        assigned(ANNAS_HOLD, "1A"),
                        lightSold(ANNAS_HOLD, 1))
                .when(wishOf(1, new Place(1, new SeatNo("1E"))))
                .expectEvents(assigned(ANNAS_HOLD, "1E"));
    }

    @Test
    void two_of_a_party_change_places() {
        seated().when(wish(ANNAS_HOLD, new Place(1, new SeatNo("1B"))))
                .expectEvents(assigned(ANNAS_HOLD, "1B", "1A"));
    }

    @Test
    void a_seat_that_somebody_has_is_taken_and_others_near_are_named() {
        seated().when(wish(ANNAS_HOLD, new Place(1, new SeatNo("2A"))))
                .expectExceptionDetails(
                        new SeatTaken(
                                LISBON_TO_NEW_YORK,
                                new SeatNo("2A"),
                                seats("2B", "2C", "2D", "2E", "1C", "1D")))
                .expectNoEvents();
    }

    @Test
    void the_seat_that_one_has_already_is_kept_in_silence() {
        seated().when(wish(BENS_HOLD, new Place(1, new SeatNo("2A")))).expectNoEvents();
    }

    @Test
    void a_seat_under_a_hold_that_lapsed_can_be_chosen() {
        inventory
                .given(
                        mappedOpened(),
                        lightHeld(ANNAS_HOLD, 1, NOON),
                        assigned(ANNAS_HOLD, "1A"),
                        lightHeld(BENS_HOLD, 1, LATER),
                        assigned(BENS_HOLD, "2A"))
                .when(wish(BENS_HOLD, new Place(1, new SeatNo("1A"))))
                .expectEvents(lightLapsed(ANNAS_HOLD, 1), assigned(BENS_HOLD, "1A"));
    }

    @Test
    void what_cannot_be_is_refused() {
        seated().when(wish(ANNAS_HOLD, new Place(3, new SeatNo("2E"))))
                .expectExceptionDetails(new NoSeatOfTheirOwn(ANNAS_BOOKING));
        inventory()
                .given(mappedOpened(), lightHeld(ANNAS_HOLD, 2, LATER))
                .when(
                        wish(
                                ANNAS_HOLD,
                                new Place(1, new SeatNo("2E")),
                                new Place(2, new SeatNo("2E"))))
                .expectExceptionDetails(new Invalid("seats", "are each for one, and one for each"));
        inventory()
                .given(mappedOpened(), lightHeld(ANNAS_HOLD, 2, LATER))
                .when(wish(ANNAS_HOLD, new Place(1, new SeatNo("9F"))))
                .expectExceptionDetails(
                        new NoSuchSeat(ANNAS_BOOKING, Cabin.ECONOMY, new SeatNo("9F")));
        inventory()
                .given(inventoryOpened(), lightHeld(ANNAS_HOLD, 2, LATER))
                .when(wish(ANNAS_HOLD, new Place(1, new SeatNo("1A"))))
                .expectExceptionDetails(new NoSeatMap(ANNAS_BOOKING, Cabin.ECONOMY));
    }

    @Test
    void nobody_is_seated_while_somebody_of_the_party_is_on_the_way_out() {
        seated().when(wishOf(1, new Place(1, new SeatNo("2E"))))
                .expectExceptionDetails(new PartyChanging(ANNAS_BOOKING))
                .expectNoEvents();
    }

    @Test
    void who_has_no_hold_any_more_chooses_no_seat() {
        inventory
                .given(mappedOpened(), lightHeld(ANNAS_HOLD, 2, NOON))
                .when(wish(ANNAS_HOLD, new Place(1, new SeatNo("1A"))))
                .expectExceptionDetails(new BookingClosed(ANNAS_BOOKING, "EXPIRED"));
    }

    /** Anna is not alone but where a test says so, and Ben always is. */
    private static AssignSeats wish(HoldId hold, Place... places) {
        return hold.equals(ANNAS_HOLD)
                ? wishOf(2, places)
                : new AssignSeats(SEATS, hold, BENS_BOOKING, 1, List.of(places));
    }

    private static AssignSeats wishOf(int people, Place... places) {
        return new AssignSeats(SEATS, ANNAS_HOLD, ANNAS_BOOKING, people, List.of(places));
    }
}
