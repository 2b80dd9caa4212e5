package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.command.booking.PaidFamily.and;
import static dev.skyledger.command.booking.PaidFamily.ended;
import static dev.skyledger.command.booking.PaidFamily.paid;
import static dev.skyledger.command.booking.PaidFamily.place;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.booking.BookingExamples.HELD_UNTIL;
import static dev.skyledger.contracts.booking.BookingExamples.PAY_BY;
import static dev.skyledger.contracts.booking.BookingExamples.begun;
import static dev.skyledger.contracts.booking.BookingExamples.cancelled;
import static dev.skyledger.contracts.booking.BookingExamples.confirm;
import static dev.skyledger.contracts.booking.BookingExamples.expired;
import static dev.skyledger.contracts.booking.BookingExamples.placed;
import static dev.skyledger.contracts.booking.BookingExamples.placedToPayNow;
import static dev.skyledger.contracts.booking.BookingExamples.rejected;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.AS_BOOKED;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.report;

import dev.skyledger.contracts.booking.ConfirmationOutcome;
import dev.skyledger.contracts.booking.RejectionReason;
import dev.skyledger.contracts.booking.ReportScheduleChange;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class UnpaidSeatsOfACancelledFlightTest {

    private static final ReportScheduleChange CANCELLED = report(7, AS_BOOKED, null);

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT);

    @Test
    void what_is_held_and_not_paid_ends_with_its_flight() {
        booking.given(placed()).when(CANCELLED).expectEvents(cancelled("flight-cancelled", 0));
    }

    @Test
    void a_payment_on_its_way_comes_too_late_when_the_flight_is_cancelled() {
        booking.given(placed(), begun(1, "first"))
                .when(CANCELLED)
                .expectEvents(cancelled("flight-cancelled", 1));
        bookingAt(BOOKED_AT)
                .given(placed(), begun(1, "first"), cancelled("flight-cancelled", 1))
                .when(confirm(1))
                .expectResultMessagePayload(ConfirmationOutcome.TOO_LATE)
                .expectNoEvents();
    }

    @Test
    void what_was_to_be_paid_at_once_is_rejected() {
        booking.given(placedToPayNow(), begun())
                .when(CANCELLED)
                .expectEvents(rejected(RejectionReason.SALES_CLOSED, "flight-cancelled"));
    }

    @Test
    void a_hold_whose_time_was_over_expires() {
        bookingAt(PAY_BY).given(placed()).when(CANCELLED).expectEvents(expired(0));
        bookingAt(HELD_UNTIL)
                .given(placed(), begun(1, "first"))
                .when(CANCELLED)
                .expectEvents(expired(1));
    }

    @Test
    void what_has_ended_hears_nothing() {
        booking.given(placed(), expired(0)).when(CANCELLED).expectNoEvents();
        bookingAt(BOOKED_AT)
                .given(
                        and(
                                paid(80),
                                ended(
                                        1,
                                        null,
                                        place(
                                                PaidFamily.MOTHER,
                                                "refund-80-percent",
                                                "100.00",
                                                "80.00"))))
                .when(CANCELLED)
                .expectNoEvents();
    }
}
