package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.contracts.booking.BookingExamples.*;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.refusal.*;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ConfirmBookingTest {

    private final FixtureConfiguration<Booking> booking = bookingAt(PAY_BY.plusSeconds(89));

    @Test
    void a_promise_within_the_grace_confirms() {
        booking.given(placedToPayNow(), begun())
                .when(confirm(1))
                .expectResultMessagePayload(ConfirmationOutcome.CONFIRMED)
                .expectEvents(confirmed());
    }

    @Test
    void confirming_again_changes_nothing() {
        booking.given(placedToPayNow(), begun(), confirmed())
                .when(confirm(1))
                .expectResultMessagePayload(ConfirmationOutcome.CONFIRMED)
                .expectNoEvents();
    }

    @Test
    void after_the_grace_it_is_too_late_and_the_booking_expires() {
        bookingAt(HELD_UNTIL)
                .given(placedToPayNow(), begun())
                .when(confirm(1))
                .expectResultMessagePayload(ConfirmationOutcome.TOO_LATE)
                .expectEvents(expired(1));
    }

    @Test
    void a_try_that_fell_through_confirms_nothing() {
        booking.given(placed(), begun(1, "first"), fellThrough(1), begun(2, "second"))
                .when(confirm(1))
                .expectResultMessagePayload(ConfirmationOutcome.TOO_LATE)
                .expectNoEvents();
    }

    @Test
    void what_was_confirmed_and_given_up_since_is_neither_confirmed_nor_too_late() {
        booking.given(
                        placedToPayNow(),
                        begun(),
                        confirmed(),
                        cancelled("cancelled-by-traveller", 1))
                .when(confirm(1))
                .expectResultMessagePayload(ConfirmationOutcome.OVER)
                .expectNoEvents();
        bookingAt(PAY_BY)
                .given(
                        placedToPayNow(),
                        begun(),
                        confirmed(),
                        cancelled("cancelled-by-traveller", 1))
                .when(new RejectBooking(ANNAS_BOOKING, 1, RejectionReason.SEATS_UNAVAILABLE))
                .expectResultMessagePayload(ConfirmationOutcome.OVER)
                .expectNoEvents();
    }

    @Test
    void an_ended_booking_is_not_confirmed() {
        booking.given(placed(), cancelled("cancelled-by-traveller", 0))
                .when(confirm(1))
                .expectResultMessagePayload(ConfirmationOutcome.TOO_LATE)
                .expectNoEvents();
    }
}
