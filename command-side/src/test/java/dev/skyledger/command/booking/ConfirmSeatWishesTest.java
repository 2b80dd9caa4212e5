package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.command.booking.PaidFamily.BABY;
import static dev.skyledger.command.booking.PaidFamily.paid;
import static dev.skyledger.contracts.booking.BookingExamples.*;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.inventory.Place;
import dev.skyledger.contracts.refusal.*;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.SeatNo;
import dev.skyledger.contracts.shared.TravellerId;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ConfirmSeatWishesTest {

    private static final SeatNo SEAT = new SeatNo("12C");
    private static final PassengerId NOBODY =
            new PassengerId("01937a00-0000-7000-8000-00000000dead");

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT);

    @Test
    void a_passenger_of_a_held_or_confirmed_booking_may_choose() {
        var understood =
                new SeatWishes(
                        List.of(
                                new SeatWishes.OfItem(
                                        HELD.inventory(),
                                        HELD.hold(),
                                        HELD.seats(),
                                        List.of(new Place(1, SEAT)))));
        booking.given(placed())
                .when(wish(HELD.item(), PASSENGER.passenger(), ANNA))
                .expectResultMessagePayload(understood)
                .expectNoEvents();
        bookingAt(BOOKED_AT)
                .given(placed(), begun(), confirmed())
                .when(wish(HELD.item(), PASSENGER.passenger(), null))
                .expectResultMessagePayload(understood);
    }

    @Test
    void who_does_not_travel_has_no_seat() {
        booking.given(placed())
                .when(wish(HELD.item(), NOBODY, ANNA))
                .expectExceptionDetails(new Invalid("passengerId", "is nobody of this booking"));
    }

    @Test
    void nor_has_who_flies_on_a_lap_or_gave_theirs_up() {
        booking.given(paid(80))
                .when(wish(ITEM, BABY, ANNA))
                .expectExceptionDetails(new NoSeatOfTheirOwn(ANNAS_BOOKING));
    }

    @Test
    void a_flight_of_another_booking_is_none() {
        booking.given(placed())
                .when(wish(ItemId.of(ANNAS_BOOKING, 7), PASSENGER.passenger(), ANNA))
                .expectExceptionDetails(new Invalid("itemId", "is no flight of this booking"));
    }

    @Test
    void somebody_elses_booking_is_not_there() {
        booking.given(placed())
                .when(wish(HELD.item(), PASSENGER.passenger(), BEN))
                .expectExceptionDetails(new NotFound("booking", ANNAS_BOOKING.value()));
    }

    @Test
    void a_booking_that_is_over_has_no_seats() {
        booking.given(placed(), expired(0))
                .when(wish(HELD.item(), PASSENGER.passenger(), ANNA))
                .expectExceptionDetails(new BookingClosed(ANNAS_BOOKING, "EXPIRED"));
    }

    private static ConfirmSeatWishes wish(ItemId item, PassengerId passenger, TravellerId owner) {
        return new ConfirmSeatWishes(
                ANNAS_BOOKING, List.of(new ConfirmSeatWishes.Wish(item, passenger, SEAT)), owner);
    }
}
