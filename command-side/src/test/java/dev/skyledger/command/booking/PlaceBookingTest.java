package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.contracts.booking.BookingExamples.*;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.refusal.*;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class PlaceBookingTest {

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT);

    @Test
    void a_booking_is_placed_with_its_seats_held() {
        booking.givenNoPriorActivity()
                .when(placeBooking())
                .expectResultMessagePayload(Placing.PLACED)
                .expectEvents(placed());
    }

    @Test
    void with_a_card_its_payment_begins_at_once() {
        booking.givenNoPriorActivity().when(placeAndPay()).expectEvents(placedToPayNow(), begun());
    }

    @Test
    void placing_it_again_changes_nothing() {
        booking.given(placedToPayNow(), begun())
                .when(placeAndPay())
                .expectResultMessagePayload(Placing.KNOWN)
                .expectNoEvents();
    }

    @Test
    void placing_it_again_when_it_is_over_says_so_for_its_seats_to_be_let_go() {
        booking.given(placedToPayNow(), begun(), rejected(RejectionReason.PAYMENT_DECLINED, "card"))
                .when(placeAndPay())
                .expectResultMessagePayload(Placing.OVER)
                .expectNoEvents();
        bookingAt(BOOKED_AT)
                .given(placed(), expired(0))
                .when(placeBooking())
                .expectResultMessagePayload(Placing.OVER)
                .expectNoEvents();
    }

    @Test
    void a_booking_that_was_refused_stays_so() {
        booking.given(refused())
                .when(placeBooking())
                .expectResultMessagePayload(Placing.REFUSED)
                .expectNoEvents();
    }
}
