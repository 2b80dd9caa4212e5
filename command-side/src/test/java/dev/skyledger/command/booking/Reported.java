package dev.skyledger.command.booking;

import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.FLIGHT;
import static dev.skyledger.contracts.booking.BookingExamples.ITEM;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.AS_BOOKED;

import dev.skyledger.contracts.booking.ScheduleChangeKind;
import dev.skyledger.contracts.booking.ScheduleChangeReported;
import dev.skyledger.contracts.booking.ScheduleDecision;
import dev.skyledger.contracts.flight.Schedule;
import java.time.Instant;
import java.util.List;

/** What Anna's booking says of changes of its flight. */
final class Reported {

    private Reported() {}

    static ScheduleChangeReported cancelledUntil(Instant deadline) {
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

    static ScheduleChangeReported change(
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

    static ScheduleChangeReported reported(
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
                FLIGHT,
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
