package dev.skyledger.contracts.booking;

import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.booking.BookingExamples.FLIGHT;
import static dev.skyledger.contracts.booking.BookingExamples.ITEM;
import static dev.skyledger.contracts.flight.FlightExamples.LIS_JFK;

import dev.skyledger.contracts.flight.Schedule;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The flight that Anna booked, in a fortnight, goes otherwise or not at all. */
public final class ScheduleChangeExamples {

    public static final Instant DEPARTURE = BOOKED_AT.plus(Duration.ofDays(14));

    public static final ScheduleRules RULES =
            new ScheduleRules(
                    Duration.ofHours(3),
                    Duration.ofHours(6),
                    true,
                    Duration.ofHours(72),
                    Duration.ofHours(24),
                    Duration.ofHours(1));

    public static final Instant DEADLINE = BOOKED_AT.plus(Duration.ofHours(72));

    public static final Schedule AS_BOOKED = later(0);

    public static final AlternativeFlight ALTERNATIVE =
            new AlternativeFlight(
                    BookingChangeExamples.LATER_FLIGHT,
                    new FlightNumber("TP206"),
                    later(24),
                    Cabin.ECONOMY,
                    new FareCode("FLEX"));

    private ScheduleChangeExamples() {}

    /** The same way, so many hours later. */
    public static Schedule later(int hours) {
        var departure = DEPARTURE.plus(Duration.ofHours(hours));
        return new Schedule(LIS_JFK, new Times(departure, departure.plus(Duration.ofHours(8))));
    }

    static List<BookingEvent> all() {
        return List.of(cancelled(1, 7), accepted(1, DecidedBy.TRAVELLER), refused(1));
    }

    /** It does not fly. */
    public static ScheduleChangeReported cancelled(int number, long revision) {
        return new ScheduleChangeReported(
                ANNAS_BOOKING,
                ITEM,
                FLIGHT,
                number,
                revision,
                ScheduleChangeKind.CANCELLED,
                true,
                "flight-cancelled",
                AS_BOOKED,
                null,
                DEADLINE,
                ScheduleDecision.REFUND,
                List.of(ALTERNATIVE),
                "storm");
    }

    /** It flies so many hours later, which matters from six on. */
    public static ScheduleChangeReported retimed(int number, long revision, int hours) {
        var matters = Math.abs(hours) >= 6;
        return new ScheduleChangeReported(
                ANNAS_BOOKING,
                ITEM,
                FLIGHT,
                number,
                revision,
                ScheduleChangeKind.RETIMED,
                matters,
                matters ? "international-at-least-6h" : "international-below-6h",
                AS_BOOKED,
                later(hours),
                DEADLINE,
                matters ? ScheduleDecision.REFUND : ScheduleDecision.ACCEPT,
                List.of(),
                "storm");
    }

    /** It flies so many hours later, and the next flight is missed. */
    public static ScheduleChangeReported missed(int number, long revision, int hours) {
        var it = retimed(number, revision, hours);
        return new ScheduleChangeReported(
                it.booking(),
                it.item(),
                it.flight(),
                number,
                revision,
                it.kind(),
                true,
                ScheduleRules.CONNECTION_MISSED,
                it.before(),
                it.after(),
                it.deadline(),
                ScheduleDecision.REFUND,
                List.of(),
                it.reason());
    }

    public static ScheduleChangeAccepted accepted(int number, DecidedBy by) {
        return new ScheduleChangeAccepted(
                ANNAS_BOOKING, ITEM, number, by, "international-at-least-6h");
    }

    public static ScheduleChangeRefused refused(int number) {
        return refused(number, DecidedBy.TRAVELLER, "flight-cancelled");
    }

    public static ScheduleChangeRefused refused(int number, DecidedBy by, String rule) {
        return new ScheduleChangeRefused(
                ANNAS_BOOKING, ITEM, number, ScheduleDecision.REFUND, by, rule);
    }

    /** What the process says of a change, from how it was to how it is. */
    public static ReportScheduleChange report(long revision, Schedule before, Schedule after) {
        return new ReportScheduleChange(
                ANNAS_BOOKING,
                FLIGHT,
                revision,
                before,
                after,
                false,
                RULES,
                List.of(),
                "storm",
                null,
                List.of());
    }
}
