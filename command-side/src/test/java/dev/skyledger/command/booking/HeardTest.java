package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.command.booking.Oversold.about;
import static dev.skyledger.command.booking.Oversold.oversold;
import static dev.skyledger.command.booking.PaidFamily.and;
import static dev.skyledger.command.booking.PaidFamily.paid;
import static dev.skyledger.command.booking.Reported.reported;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.booking.BookingExamples.HELD;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.AS_BOOKED;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.DEADLINE;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.accepted;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.cancelled;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.later;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.report;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.retimed;

import dev.skyledger.contracts.booking.DecidedBy;
import dev.skyledger.contracts.booking.ReportOutcome;
import dev.skyledger.contracts.booking.ReportScheduleChange;
import dev.skyledger.contracts.booking.ScheduleChangeKind;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** Reports of times and of seats that come late, again, or one before the other. */
class HeardTest {

    @Test
    void that_a_flight_is_cancelled_is_told_although_its_seats_were_told_of_later() {
        var over = accepted(2, DecidedBy.SELLER);
        given(oversold(), retimed(2, 9, 0), over)
                .when(report(8, AS_BOOKED, null))
                .expectResultMessagePayload(ReportOutcome.TOLD)
                .expectEvents(
                        reported(
                                3,
                                8,
                                ScheduleChangeKind.CANCELLED,
                                true,
                                "flight-cancelled",
                                AS_BOOKED,
                                null,
                                DEADLINE));
    }

    @Test
    void so_are_other_times() {
        given(oversold(), retimed(2, 9, 0), accepted(2, DecidedBy.SELLER))
                .when(report(8, AS_BOOKED, later(8)))
                .expectEvents(retimed(3, 8, 8));
    }

    @Test
    void what_is_cancelled_is_cancelled_once_and_nothing_else_any_more() {
        given(cancelled(1, 9)).when(report(9, AS_BOOKED, null)).expectNoEvents();
        given(cancelled(1, 9)).when(report(8, AS_BOOKED, later(8))).expectNoEvents();
        given(cancelled(1, 9)).when(asked(8)).expectNoEvents();
    }

    @Test
    void other_times_are_told_once_while_seats_are_asked_for() {
        given(oversold(), oversold(2, 9, later(1)))
                .when(report(9, AS_BOOKED, later(1)))
                .expectResultMessagePayload(ReportOutcome.TOLD)
                .expectNoEvents();
        given(oversold(), oversold(2, 9, later(1)))
                .when(report(8, AS_BOOKED, later(2)))
                .expectNoEvents();
    }

    @Test
    void they_do_not_hide_that_the_seats_are_not_needed() {
        given(oversold(), oversold(2, 9, later(8)))
                .when(about(8, later(8), HELD.cabin(), true))
                .expectEvents(retimed(3, 8, 8));
    }

    @Test
    void who_was_told_that_it_is_over_is_not_asked_for_what_was_missing_before() {
        given(oversold(), retimed(2, 9, 0), accepted(2, DecidedBy.SELLER))
                .when(asked(7))
                .expectNoEvents();
        given(oversold(), retimed(2, 9, 0), accepted(2, DecidedBy.SELLER))
                .when(asked(11))
                .expectEvents(oversold(3, 11, AS_BOOKED));
    }

    private static ReportScheduleChange asked(long revision) {
        return about(revision, AS_BOOKED, HELD.cabin(), false);
    }

    private static TestExecutor<Booking> given(Object... told) {
        return bookingAt(BOOKED_AT).given(and(paid(0), told));
    }
}
