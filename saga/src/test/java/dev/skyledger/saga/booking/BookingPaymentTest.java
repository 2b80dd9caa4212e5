package dev.skyledger.saga.booking;

import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.payment.PaymentExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.inventory.*;
import dev.skyledger.contracts.payment.*;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.saga.provider.Origin;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BookingPaymentTest {

    private static final Origin ORIGIN = new Origin("story", "cause", "trace");

    private final RecordedProcess process = new RecordedProcess();

    @AfterEach
    void close() {
        process.close();
    }

    @Test
    void a_payment_that_begins_is_requested_and_its_call_kept_once() {
        process.at(BOOKED_AT).follow(begun(), ORIGIN).join();
        process.at(BOOKED_AT).follow(begun(), ORIGIN).join();
        assertThat(process.sent()).containsExactly(requestPayment(1), requestPayment(1));
        assertThat(process.calls()).containsExactly("AUTHORISE 1 tok_ok");
    }

    @Test
    void where_an_earlier_payment_is_not_settled_nothing_is_promised() {
        process.opening = Opening.CLOSED;
        process.at(BOOKED_AT).follow(begun(), ORIGIN).join();
        assertThat(process.sent()).containsExactly(requestPayment(1));
        assertThat(process.calls()).isEmpty();
    }

    @Test
    void a_promise_told_again_after_the_booking_was_given_up_returns_seats_and_leaves_the_money() {
        process.standing = ConfirmationOutcome.OVER;
        process.firstHoldIsGone = true;
        process.at(BOOKED_AT).follow(authorised(1), ORIGIN).join();
        var again = SeatSale.secondTry(HELD);
        assertThat(process.sent())
                .containsExactly(
                        sell(HELD.hold()),
                        holdAgain(),
                        sell(again.hold()),
                        new ConfirmBooking(ANNAS_BOOKING, 1, REFERENCE, List.of(again)),
                        release(HELD.hold(), ReleaseReason.BOOKING_CANCELLED),
                        release(again.hold(), ReleaseReason.BOOKING_CANCELLED));
    }

    @Test
    void promised_money_sells_the_seats_and_confirms() {
        process.at(BOOKED_AT).follow(authorised(1), ORIGIN).join();
        assertThat(process.sent()).containsExactly(sell(HELD.hold()), confirm(1));
    }

    @Test
    void a_hold_that_is_gone_before_its_time_is_tried_once_more() {
        process.firstHoldIsGone = true;
        process.at(BOOKED_AT).follow(authorised(1), ORIGIN).join();
        var again = SeatSale.secondTry(HELD);
        assertThat(process.sent())
                .containsExactly(
                        sell(HELD.hold()),
                        holdAgain(),
                        sell(again.hold()),
                        new ConfirmBooking(ANNAS_BOOKING, 1, REFERENCE, List.of(again)));
    }

    @Test
    void a_promise_that_comes_too_late_gives_back_seats_and_money() {
        process.standing = ConfirmationOutcome.TOO_LATE;
        process.firstHoldIsGone = true;
        process.at(HELD_UNTIL).follow(authorised(1), ORIGIN).join();
        assertThat(process.sent())
                .containsExactlyInAnyOrder(
                        sell(HELD.hold()),
                        new RejectBooking(ANNAS_BOOKING, 1, RejectionReason.SEATS_UNAVAILABLE),
                        release(HELD.hold(), ReleaseReason.BOOKING_EXPIRED),
                        release(HoldId.of(ITEM, 2), ReleaseReason.BOOKING_EXPIRED),
                        new LetGoOfPayment(ANNAS_PAYMENT, 1, VoidReason.TOO_LATE));
    }

    @Test
    void a_booking_that_stands_keeps_its_seats_when_the_promise_is_told_again_late() {
        process.firstHoldIsGone = true;
        process.at(HELD_UNTIL).follow(authorised(1), ORIGIN).join();
        assertThat(process.sent())
                .containsExactly(
                        sell(HELD.hold()),
                        new RejectBooking(ANNAS_BOOKING, 1, RejectionReason.SEATS_UNAVAILABLE));
    }

    @Test
    void a_confirmed_booking_has_its_money_moved() {
        process.at(BOOKED_AT).follow(confirmed(), ORIGIN).join();
        assertThat(process.calls()).containsExactly("CAPTURE 1 " + REFERENCE);
    }

    @Test
    void a_decline_is_told_to_the_booking() {
        process.at(BOOKED_AT).follow(declined(1), ORIGIN).join();
        assertThat(process.sent())
                .containsExactly(
                        new DeclineBookingPayment(ANNAS_BOOKING, 1, "insufficient-funds", true));
    }

    @Test
    void an_expired_booking_that_nobody_paid_gives_back_its_seats_only() {
        process.at(PAY_BY).follow(expired(0), ORIGIN).join();
        assertThat(process.sent())
                .containsExactly(release(HELD.hold(), ReleaseReason.BOOKING_EXPIRED));
    }

    @Test
    void an_expired_booking_that_was_being_paid_gives_back_the_money_too() {
        process.at(PAY_BY).follow(expired(1), ORIGIN).join();
        assertThat(process.sent())
                .containsExactlyInAnyOrder(
                        release(HELD.hold(), ReleaseReason.BOOKING_EXPIRED),
                        new LetGoOfPayment(ANNAS_PAYMENT, 1, VoidReason.BOOKING_EXPIRED));
    }

    @Test
    void money_that_cannot_be_moved_for_good_takes_the_booking_back() {
        process.at(BOOKED_AT).follow(captureFailed(true), ORIGIN).join();
        assertThat(process.sent())
                .containsExactly(
                        new RevokeBooking(ANNAS_BOOKING, ANNAS_PAYMENT, "capture-failed"),
                        new LetGoOfPayment(ANNAS_PAYMENT, 1, VoidReason.BOOKING_CANCELLED));
    }

    private static SellSeats sell(HoldId hold) {
        return new SellSeats(HELD.inventory(), hold);
    }

    private static ReleaseSeats release(HoldId hold, ReleaseReason reason) {
        return ReleaseSeats.all(HELD.inventory(), hold, reason);
    }

    private static HoldSeats holdAgain() {
        return new HoldSeats(
                HELD.inventory(),
                HoldId.of(ITEM, 2),
                ANNAS_BOOKING,
                HELD.cabin(),
                HELD.fare(),
                1,
                HELD_UNTIL,
                PRICE,
                List.of());
    }
}
