package dev.skyledger.command.inventory;

import static dev.skyledger.command.inventory.InventoryFixture.inventory;
import static dev.skyledger.command.inventory.InventoryFixture.resized;
import static dev.skyledger.contracts.Cast.ANNAS_BOOKING;
import static dev.skyledger.contracts.Cast.ANNAS_HOLD;
import static dev.skyledger.contracts.Cast.BENS_BOOKING;
import static dev.skyledger.contracts.Cast.BENS_HOLD;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.flight.FlightExamples.*;
import static dev.skyledger.contracts.inventory.InventoryExamples.*;
import static dev.skyledger.contracts.inventory.OversaleResolution.SEATS_RETURNED;

import dev.skyledger.contracts.inventory.*;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.OversaleOver;
import dev.skyledger.contracts.refusal.OversaleStands;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.OversaleId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class AskSeatsBackTest {

    private static final CapacityChanged SMALLER = resized(Cabin.ECONOMY, 10, 5);

    /** Anna bought four seats, Ben holds two, and there are five. */
    private static TestExecutor<SeatInventory> oneTooMany(Object... more) {
        var events = new ArrayList<Object>();
        events.add(inventoryOpened());
        events.add(lightHeld(ANNAS_HOLD, 4, NOON));
        events.add(lightSold(ANNAS_HOLD, 4));
        events.add(lightHeld(BENS_HOLD, 2, NOON.plusSeconds(1)));
        events.add(oversaleDeclared(1));
        events.add(SMALLER);
        events.addAll(List.of(more));
        return inventory().given(events);
    }

    private static AskSeatsBack ask(BookingId... bookings) {
        return new AskSeatsBack(SEATS, OVERSALE, List.of(bookings), "a smaller aircraft");
    }

    @Test
    void who_has_seats_there_is_asked_and_keeps_them() {
        oneTooMany().when(ask(ANNAS_BOOKING)).expectEvents(askedBack(ANNAS_BOOKING));
    }

    @Test
    void nobody_is_asked_twice() {
        oneTooMany(askedBack(ANNAS_BOOKING)).when(ask(ANNAS_BOOKING)).expectNoEvents();
        oneTooMany(askedBack(ANNAS_BOOKING))
                .when(ask(ANNAS_BOOKING, BENS_BOOKING))
                .expectEvents(askedBack(BENS_BOOKING));
    }

    @Test
    void who_has_no_seats_there_cannot_be_asked_for_any() {
        var nobody = new BookingId("01939000-0000-7000-8000-00000000dead");
        oneTooMany()
                .when(ask(ANNAS_BOOKING, nobody))
                .expectExceptionDetails(
                        new Invalid("bookings", nobody + " has no seats in that cabin"))
                .expectNoEvents();
    }

    @Test
    void whoever_was_asked_in_vain_is_named_when_it_is_over() {
        oneTooMany(askedBack(ANNAS_BOOKING, BENS_BOOKING))
                .when(ReleaseSeats.all(SEATS, BENS_HOLD, ReleaseReason.BOOKING_CANCELLED))
                .expectEvents(
                        lightReleased(BENS_HOLD, 2, ReleaseReason.BOOKING_CANCELLED),
                        new OversaleResolved(
                                SEATS,
                                OVERSALE,
                                Cabin.ECONOMY,
                                SEATS_RETURNED,
                                null,
                                List.of(ANNAS_BOOKING)));
    }

    @Test
    void nobody_keeps_seats_on_a_flight_that_does_not_fly() {
        oneTooMany(askedBack(ANNAS_BOOKING, BENS_BOOKING), salesClosed(ANNAS_BOOKING, BENS_BOOKING))
                .when(ReleaseSeats.all(SEATS, BENS_HOLD, ReleaseReason.BOOKING_CANCELLED))
                .expectEvents(
                        lightReleased(BENS_HOLD, 2, ReleaseReason.BOOKING_CANCELLED),
                        oversaleResolved(SEATS_RETURNED, null));
    }

    @Test
    void nobody_is_asked_for_what_is_not_missing() {
        oneTooMany(oversaleResolved(SEATS_RETURNED, null))
                .when(ask(ANNAS_BOOKING))
                .expectExceptionDetails(new OversaleOver(OVERSALE));
        oneTooMany(salesClosed(ANNAS_BOOKING, BENS_BOOKING))
                .when(ask(ANNAS_BOOKING))
                .expectExceptionDetails(new OversaleOver(OVERSALE));
        var never = OversaleId.of(SEATS, Cabin.ECONOMY, 2);
        oneTooMany()
                .when(new AskSeatsBack(SEATS, never, List.of(ANNAS_BOOKING), null))
                .expectExceptionDetails(new NotFound("oversale", never.value()));
    }

    @Test
    void a_cabin_that_goes_away_owes_a_seat_to_all_who_had_one_and_nothing_can_be_authorised() {
        var without =
                new ReviseInventory(
                        SEATS, 1, IN_THE_MORNING, List.of(BUSINESS), "smaller", true, null);
        var sold =
                List.of(
                        inventoryOpened(),
                        lightHeld(ANNAS_HOLD, 4, NOON.plusSeconds(1)),
                        lightSold(ANNAS_HOLD, 4));
        inventory()
                .given(sold)
                .when(without)
                .expectEvents(
                        new OversaleDeclared(SEATS, OVERSALE, Cabin.ECONOMY, 4, "smaller"),
                        resized(Cabin.ECONOMY, 10, 0),
                        new FareClosed(SEATS, Cabin.ECONOMY, LIGHT),
                        new FareClosed(SEATS, Cabin.ECONOMY, FLEX),
                        new PlanAdopted(SEATS, 2, IN_THE_MORNING, List.of(BUSINESS), "smaller"));
        inventory()
                .given(sold)
                .andGivenCommands(without)
                .when(new ResolveOversale(SEATS, OVERSALE, true, "they may stand"))
                .expectExceptionDetails(new OversaleStands(OVERSALE, 4));
    }
}
