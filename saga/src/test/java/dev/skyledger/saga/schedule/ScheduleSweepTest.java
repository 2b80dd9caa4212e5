package dev.skyledger.saga.schedule;

import static dev.skyledger.contracts.Cast.ANNAS_BOOKING;
import static dev.skyledger.contracts.Cast.BENS_BOOKING;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.accepted;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.cancelled;
import static dev.skyledger.contracts.flight.FlightExamples.AN_HOUR_LATER;
import static dev.skyledger.contracts.flight.FlightExamples.IN_THE_MORNING;
import static dev.skyledger.contracts.flight.FlightExamples.LIS_JFK;
import static dev.skyledger.contracts.flight.FlightExamples.flightScheduled;
import static dev.skyledger.contracts.inventory.InventoryExamples.OVERSALE;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static dev.skyledger.contracts.inventory.InventoryExamples.askedBack;
import static dev.skyledger.contracts.inventory.InventoryExamples.salesClosed;
import static dev.skyledger.contracts.inventory.ReplanExamples.replanned;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.DecidedBy;
import dev.skyledger.contracts.booking.OversoldCabin;
import dev.skyledger.contracts.booking.ReportOutcome;
import dev.skyledger.contracts.booking.ReportScheduleChange;
import dev.skyledger.contracts.booking.ScheduleChangeExamples;
import dev.skyledger.contracts.booking.SettleScheduleChanges;
import dev.skyledger.contracts.flight.Schedule;
import dev.skyledger.contracts.inventory.OversaleResolution;
import dev.skyledger.contracts.inventory.OversaleResolved;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever has seats on a changed flight is told until they know, and silence decides in time. */
class ScheduleSweepTest {

    private static final Schedule MORNING = new Schedule(LIS_JFK, IN_THE_MORNING);

    private final ScheduleFixture process = new ScheduleFixture();

    @AfterEach
    void close() {
        process.close();
    }

    @Test
    void whoever_was_not_told_at_once_is_told_later_and_once() throws Exception {
        process.happens(0, flightScheduled());
        process.happens(3, salesClosed(ANNAS_BOOKING, BENS_BOOKING));
        process.sweep();
        assertThat(process.sent()).isEmpty();
        process.laterOn();
        process.sweep();
        assertThat(process.sent())
                .containsExactly(
                        report(ANNAS_BOOKING, 3, null, "taken out of the schedule"),
                        report(BENS_BOOKING, 3, null, "taken out of the schedule"));
        process.laterOn();
        process.sweep();
        assertThat(process.sent()).hasSize(2);
    }

    @Test
    void who_cannot_hear_yet_is_told_again() throws Exception {
        process.happens(4, replanned(2, ANNAS_BOOKING));
        process.answers = _ -> ReportOutcome.LATER;
        process.laterOn();
        process.sweep();
        process.answers = _ -> ReportOutcome.TOLD;
        process.sweep();
        assertThat(process.sent()).hasSize(1);
        process.laterOn();
        process.sweep();
        process.laterOn();
        process.sweep();
        var again =
                report(
                        ANNAS_BOOKING,
                        4,
                        new Schedule(LIS_JFK, AN_HOUR_LATER),
                        "late inbound aircraft");
        assertThat(process.sent()).containsExactly(again, again);
    }

    @Test
    void everybody_is_told_however_many_they_are() throws Exception {
        var bookings =
                IntStream.range(0, 1000)
                        .mapToObj("01939000-0000-7000-8000-%012d"::formatted)
                        .map(BookingId::new)
                        .toArray(BookingId[]::new);
        process.happens(0, flightScheduled());
        process.happens(3, salesClosed(bookings));
        process.laterOn();
        process.sweep();
        assertThat(process.sent()).hasSize(1000).doesNotHaveDuplicates();
        assertThat(process.rows("pending_notice")).isZero();
    }

    @Test
    void silence_decides_when_its_time_has_come() throws Exception {
        process.happens(0, cancelled(1, 7));
        process.sweep();
        assertThat(process.sent()).isEmpty();
        process.clock.pass(
                Duration.between(process.clock.instant(), ScheduleChangeExamples.DEADLINE));
        process.answers = _ -> false;
        process.sweep();
        process.answers = _ -> true;
        process.laterOn();
        process.sweep();
        process.laterOn();
        process.sweep();
        assertThat(process.sent())
                .containsExactly(
                        new SettleScheduleChanges(cancelled(1, 7).booking()),
                        new SettleScheduleChanges(cancelled(1, 7).booking()));
    }

    @Test
    void what_was_decided_is_left_alone() throws Exception {
        process.happens(0, cancelled(1, 7));
        process.happens(1, accepted(1, DecidedBy.STAFF));
        process.clock.pass(Duration.ofDays(30));
        process.sweep();
        assertThat(process.sent()).isEmpty();
        assertThat(process.rows("pending_decision")).isZero();
    }

    @Test
    void whoever_is_asked_for_seats_is_told_and_told_when_they_are_not_needed() throws Exception {
        process.happens(0, flightScheduled());
        process.happens(3, askedBack(ANNAS_BOOKING));
        process.laterOn();
        process.sweep();
        process.happens(5, resolved(ANNAS_BOOKING));
        process.laterOn();
        process.sweep();
        assertThat(process.sent())
                .containsExactly(
                        oversold(3, "a smaller aircraft", false), oversold(5, "counted", true));
    }

    @Test
    void nobody_is_asked_late_for_what_is_not_missing_any_more() throws Exception {
        process.happens(0, flightScheduled());
        process.happens(3, askedBack(ANNAS_BOOKING, BENS_BOOKING));
        process.happens(5, resolved());
        process.laterOn();
        process.sweep();
        assertThat(process.sent()).isEmpty();
        assertThat(process.rows("pending_notice")).isZero();
    }

    private static OversaleResolved resolved(BookingId... asked) {
        return new OversaleResolved(
                SEATS,
                OVERSALE,
                Cabin.ECONOMY,
                OversaleResolution.SEATS_RETURNED,
                "counted",
                List.of(asked));
    }

    private static ReportScheduleChange oversold(long revision, String reason, boolean over) {
        return new ReportScheduleChange(
                ANNAS_BOOKING,
                SEATS.flight(),
                revision,
                MORNING,
                MORNING,
                false,
                ScheduleFixture.POLICY.rules(),
                List.of(),
                reason,
                new OversoldCabin(Cabin.ECONOMY, over),
                List.of());
    }

    private static ReportScheduleChange report(
            BookingId booking, long revision, Schedule after, String reason) {
        return new ReportScheduleChange(
                booking,
                SEATS.flight(),
                revision,
                MORNING,
                after,
                false,
                ScheduleFixture.POLICY.rules(),
                List.of(),
                reason,
                null,
                List.of());
    }
}
