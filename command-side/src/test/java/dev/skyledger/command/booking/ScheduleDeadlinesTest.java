package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.command.booking.PaidFamily.paid;
import static dev.skyledger.command.booking.Reported.cancelledUntil;
import static dev.skyledger.command.booking.Reported.change;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.AS_BOOKED;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.DEPARTURE;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.later;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.report;

import dev.skyledger.contracts.booking.ReportScheduleChange;
import java.time.Duration;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** Until when somebody may decide about a flight that the seller changed. */
class ScheduleDeadlinesTest {

    private static final ReportScheduleChange CANCELLED = report(7, AS_BOOKED, null);

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT);

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
}
