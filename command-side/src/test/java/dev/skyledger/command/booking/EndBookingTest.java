package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.contracts.booking.BookingChangeExamples.explained;
import static dev.skyledger.contracts.booking.BookingChangeExamples.paidBack;
import static dev.skyledger.contracts.booking.BookingExamples.*;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.refusal.*;
import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class EndBookingTest {

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT);

    @Test
    void a_declined_card_ends_a_booking_that_was_to_be_paid_at_once() {
        booking.given(placedToPayNow(), begun())
                .when(decline(1))
                .expectEvents(rejected(RejectionReason.PAYMENT_DECLINED, "insufficient-funds"));
    }

    @Test
    void a_declined_card_leaves_a_held_booking_held() {
        booking.given(placed(), begun(1, "first")).when(decline(1)).expectEvents(fellThrough(1));
    }

    @Test
    void a_decline_after_its_time_ends_the_booking_too() {
        bookingAt(PAY_BY)
                .given(placed(), begun(1, "first"))
                .when(decline(1))
                .expectEvents(fellThrough(1), expired(1));
    }

    @Test
    void a_decline_told_twice_counts_once() {
        booking.given(placed(), begun(1, "first"), fellThrough(1))
                .when(decline(1))
                .expectNoEvents();
    }

    @Test
    void a_booking_expires_when_its_time_to_pay_is_over() {
        bookingAt(PAY_BY)
                .given(placed())
                .when(new ExpireBooking(ANNAS_BOOKING))
                .expectEvents(expired(0));
    }

    @Test
    void while_an_authorisation_runs_it_has_the_grace() {
        bookingAt(PAY_BY)
                .given(placed(), begun(1, "first"))
                .when(new ExpireBooking(ANNAS_BOOKING))
                .expectNoEvents();
    }

    @Test
    void before_its_time_nothing_expires() {
        booking.given(placed()).when(new ExpireBooking(ANNAS_BOOKING)).expectNoEvents();
    }

    @Test
    void its_owner_gives_up_a_held_booking_once() {
        booking.given(placed()).when(cancel()).expectEvents(cancelled("cancelled-by-traveller", 0));
        bookingAt(BOOKED_AT)
                .given(placed(), cancelled("cancelled-by-traveller", 0))
                .when(cancel())
                .expectNoEvents();
    }

    @Test
    void a_booking_whose_money_never_came_is_taken_back() {
        booking.given(placedToPayNow(), begun(), confirmed())
                .when(
                        new RevokeBooking(
                                ANNAS_BOOKING, PaymentId.of(ANNAS_BOOKING), "capture-failed"))
                .expectEvents(cancelled("capture-failed", 1));
    }

    @Test
    void one_whose_missing_money_was_to_come_back_whole_stands() {
        booking.given(
                        placedToPayNow(),
                        begun(),
                        confirmed(),
                        explained(),
                        paidBack("50.00", "35.00"))
                .when(
                        new RevokeBooking(
                                ANNAS_BOOKING, PaymentId.of(ANNAS_BOOKING, 1), "capture-failed"))
                .expectNoEvents();
    }

    @Test
    void a_confirmed_booking_is_not_rejected_by_a_late_word() {
        booking.given(placedToPayNow(), begun(), confirmed())
                .when(new RejectBooking(ANNAS_BOOKING, 1, RejectionReason.SEATS_UNAVAILABLE))
                .expectResultMessagePayload(ConfirmationOutcome.CONFIRMED)
                .expectNoEvents();
    }

    @Test
    void what_was_to_be_paid_at_once_is_rejected_without_its_seats() {
        booking.given(placedToPayNow(), begun())
                .when(new RejectBooking(ANNAS_BOOKING, 1, RejectionReason.SEATS_UNAVAILABLE))
                .expectResultMessagePayload(ConfirmationOutcome.TOO_LATE)
                .expectEvents(rejected(RejectionReason.SEATS_UNAVAILABLE, null));
    }

    @Test
    void what_was_held_before_is_cancelled() {
        booking.given(placed(), begun(1, "first"))
                .when(new RejectBooking(ANNAS_BOOKING, 1, RejectionReason.SEATS_UNAVAILABLE))
                .expectResultMessagePayload(ConfirmationOutcome.TOO_LATE)
                .expectEvents(cancelled("seats-unavailable", 1));
    }

    private static DeclineBookingPayment decline(int attempt) {
        return new DeclineBookingPayment(ANNAS_BOOKING, attempt, "insufficient-funds", true);
    }

    private static CancelBooking cancel() {
        return new CancelBooking(
                ANNAS_BOOKING, "cancelled-by-traveller", CancelledBy.TRAVELLER, null, ANNA);
    }
}
