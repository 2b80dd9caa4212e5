package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.command.booking.PaidFamily.and;
import static dev.skyledger.command.booking.PaidFamily.paid;
import static dev.skyledger.command.booking.Reported.cancelledUntil;
import static dev.skyledger.command.booking.Reported.change;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.booking.BookingExamples.ITEM;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.AS_BOOKED;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.DEADLINE;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.accepted;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.later;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.report;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.retimed;

import dev.skyledger.contracts.booking.DecidedBy;
import dev.skyledger.contracts.booking.ReportOutcome;
import dev.skyledger.contracts.booking.ReportScheduleChange;
import dev.skyledger.contracts.booking.ScheduleChangeAccepted;
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
                        "storm",
                        null,
                        List.of());
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
}
