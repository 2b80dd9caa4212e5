package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.command.booking.PaidFamily.and;
import static dev.skyledger.command.booking.PaidFamily.ended;
import static dev.skyledger.command.booking.PaidFamily.paid;
import static dev.skyledger.command.booking.PaidFamily.place;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.booking.BookingExamples.HELD_UNTIL;
import static dev.skyledger.contracts.booking.BookingExamples.ITEM;
import static dev.skyledger.contracts.booking.BookingExamples.PAY_BY;
import static dev.skyledger.contracts.booking.BookingExamples.begun;
import static dev.skyledger.contracts.booking.BookingExamples.cancelled;
import static dev.skyledger.contracts.booking.BookingExamples.confirm;
import static dev.skyledger.contracts.booking.BookingExamples.expired;
import static dev.skyledger.contracts.booking.BookingExamples.placed;
import static dev.skyledger.contracts.booking.BookingExamples.placedToPayNow;
import static dev.skyledger.contracts.booking.BookingExamples.rejected;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.AS_BOOKED;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.DEADLINE;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.DEPARTURE;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.accepted;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.later;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.report;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.retimed;

import dev.skyledger.contracts.booking.ConfirmationOutcome;
import dev.skyledger.contracts.booking.DecidedBy;
import dev.skyledger.contracts.booking.RejectionReason;
import dev.skyledger.contracts.booking.ReportOutcome;
import dev.skyledger.contracts.booking.ReportScheduleChange;
import dev.skyledger.contracts.booking.ScheduleChangeAccepted;
import dev.skyledger.contracts.booking.ScheduleChangeKind;
import dev.skyledger.contracts.booking.ScheduleChangeReported;
import dev.skyledger.contracts.booking.ScheduleDecision;
import dev.skyledger.contracts.flight.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ScheduleReportsTest {

    private static final ReportScheduleChange CANCELLED = report(7, AS_BOOKED, null);

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT);

    @Test
    void a_paid_booking_is_told_that_its_flight_is_cancelled() {
        booking.given(paid(0))
                .when(CANCELLED)
                .expectResultMessagePayload(ReportOutcome.TOLD)
                .expectEvents(cancelledUntil(DEADLINE));
    }

    @Test
    void who_was_told_before_is_not_told_again() {
        booking.given(and(paid(0), retimed(1, 7, 6)))
                .when(report(7, AS_BOOKED, later(6)))
                .expectNoEvents();
        bookingAt(BOOKED_AT)
                .given(and(paid(0), retimed(1, 7, 6)))
                .when(report(6, AS_BOOKED, later(1)))
                .expectNoEvents();
    }

    @Test
    void six_hours_across_a_border_matter_and_less_does_not() {
        booking.given(paid(0)).when(report(7, AS_BOOKED, later(6))).expectEvents(retimed(1, 7, 6));
        bookingAt(BOOKED_AT)
                .given(paid(0))
                .when(report(7, AS_BOOKED, later(5)))
                .expectEvents(retimed(1, 7, 5));
    }

    @Test
    void three_hours_within_a_country_matter() {
        var rules = CANCELLED.rules();
        var domestic =
                new ReportScheduleChange(
                        ANNAS_BOOKING,
                        CANCELLED.flight(),
                        7,
                        AS_BOOKED,
                        later(3),
                        true,
                        rules,
                        List.of(),
                        "storm");
        booking.given(paid(0))
                .when(domestic)
                .expectEvents(
                        change(1, 7, true, "domestic-at-least-3h", AS_BOOKED, later(3), DEADLINE));
    }

    @Test
    void the_latest_change_stands_beside_what_was_agreed() {
        booking.given(and(paid(0), retimed(1, 7, 4)))
                .when(report(9, later(4), later(8)))
                .expectEvents(retimed(2, 9, 8));
    }

    @Test
    void what_goes_as_it_was_agreed_again_needs_no_decision() {
        booking.given(and(paid(0), retimed(1, 7, 8)))
                .when(report(9, later(8), AS_BOOKED))
                .expectEvents(
                        retimed(2, 9, 0),
                        new ScheduleChangeAccepted(
                                ANNAS_BOOKING,
                                ITEM,
                                2,
                                DecidedBy.SELLER,
                                "international-below-6h"));
    }

    @Test
    void a_change_that_was_accepted_is_what_the_next_is_compared_with() {
        booking.given(and(paid(0), retimed(1, 7, 8), accepted(1, DecidedBy.TRAVELLER)))
                .when(report(9, later(8), later(9)))
                .expectEvents(
                        change(
                                2,
                                9,
                                false,
                                "international-below-6h",
                                later(8),
                                later(9),
                                DEADLINE));
    }

    @Test
    void whoever_bought_the_flight_as_it_is_now_hears_nothing() {
        booking.given(paid(0)).when(report(7, later(-9), AS_BOOKED)).expectNoEvents();
    }

    @Test
    void who_hears_late_decides_a_day_before_departure_or_within_the_hour() {
        var twoDaysBefore = DEPARTURE.minus(Duration.ofDays(2));
        bookingAt(twoDaysBefore)
                .given(paid(0))
                .when(CANCELLED)
                .expectEvents(cancelledUntil(DEPARTURE.minus(Duration.ofDays(1))));
        var hoursBefore = DEPARTURE.minus(Duration.ofHours(5));
        bookingAt(hoursBefore)
                .given(paid(0))
                .when(CANCELLED)
                .expectEvents(cancelledUntil(hoursBefore.plus(Duration.ofHours(1))));
        var minutesBefore = DEPARTURE.minus(Duration.ofMinutes(5));
        bookingAt(minutesBefore)
                .given(paid(0))
                .when(CANCELLED)
                .expectEvents(cancelledUntil(DEPARTURE));
    }

    @Test
    void a_flight_that_leaves_earlier_leaves_less_time_to_decide() {
        var soon = later(-13 * 24);
        booking.given(paid(0))
                .when(report(7, AS_BOOKED, soon))
                .expectEvents(
                        change(
                                1,
                                7,
                                true,
                                "international-at-least-6h",
                                AS_BOOKED,
                                soon,
                                BOOKED_AT.plus(Duration.ofHours(1))));
    }

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

    private static ScheduleChangeReported cancelledUntil(Instant deadline) {
        return reported(
                1,
                7,
                ScheduleChangeKind.CANCELLED,
                true,
                "flight-cancelled",
                AS_BOOKED,
                null,
                deadline);
    }

    private static ScheduleChangeReported change(
            int number,
            long revision,
            boolean significant,
            String rule,
            Schedule before,
            Schedule after,
            Instant deadline) {
        return reported(
                number,
                revision,
                ScheduleChangeKind.RETIMED,
                significant,
                rule,
                before,
                after,
                deadline);
    }

    private static ScheduleChangeReported reported(
            int number,
            long revision,
            ScheduleChangeKind kind,
            boolean significant,
            String rule,
            Schedule before,
            Schedule after,
            Instant deadline) {
        return new ScheduleChangeReported(
                ANNAS_BOOKING,
                ITEM,
                CANCELLED.flight(),
                number,
                revision,
                kind,
                significant,
                rule,
                before,
                after,
                deadline,
                significant ? ScheduleDecision.REFUND : ScheduleDecision.ACCEPT,
                List.of(),
                "storm");
    }
}
