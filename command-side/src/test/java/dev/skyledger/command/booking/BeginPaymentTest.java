package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.contracts.booking.BookingExamples.*;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.refusal.*;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class BeginPaymentTest {

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT);

    @Test
    void a_held_booking_can_be_paid() {
        booking.given(placed())
                .when(pay("first"))
                .expectResultMessagePayload(new PaymentTry.Running(1))
                .expectEvents(begun(1, "first"));
    }

    @Test
    void after_a_decline_it_can_be_tried_again() {
        booking.given(placed(), begun(1, "first"), fellThrough(1))
                .when(pay("second"))
                .expectEvents(begun(2, "second"));
    }

    @Test
    void the_same_request_again_begins_nothing() {
        booking.given(placed(), begun(1, "first"), fellThrough(1))
                .when(pay("first"))
                .expectResultMessagePayload(new PaymentTry.Over(1))
                .expectNoEvents();
    }

    @Test
    void two_tries_never_run_at_once() {
        booking.given(placed(), begun(1, "first"))
                .when(pay("second"))
                .expectException(RefusalException.class)
                .expectExceptionDetails(new PaymentInProgress(ANNAS_BOOKING));
    }

    @Test
    void after_its_time_nothing_begins_although_no_timer_has_run() {
        bookingAt(PAY_BY)
                .given(placed())
                .when(pay("late"))
                .expectExceptionDetails(new HoldExpired(ANNAS_BOOKING, PAY_BY));
    }

    @Test
    void a_confirmed_booking_is_not_paid_twice() {
        booking.given(placedToPayNow(), begun(), confirmed())
                .when(pay("again"))
                .expectExceptionDetails(new BookingNotPayable(ANNAS_BOOKING, "CONFIRMED"));
    }

    @Test
    void somebody_elses_booking_does_not_exist() {
        booking.given(placed())
                .when(new BeginPayment(ANNAS_BOOKING, "bens", CARD, BEN))
                .expectExceptionDetails(new NotFound("booking", ANNAS_BOOKING.value()));
    }

    private static BeginPayment pay(String request) {
        return new BeginPayment(ANNAS_BOOKING, request, CARD, ANNA);
    }
}
