package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.Reported.reported;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.FLIGHT;
import static dev.skyledger.contracts.booking.BookingExamples.HELD;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.AS_BOOKED;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.DEADLINE;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.RULES;

import dev.skyledger.contracts.booking.AlternativeRoom;
import dev.skyledger.contracts.booking.OversoldCabin;
import dev.skyledger.contracts.booking.ReportScheduleChange;
import dev.skyledger.contracts.booking.ScheduleChangeKind;
import dev.skyledger.contracts.booking.ScheduleChangeReported;
import dev.skyledger.contracts.flight.Schedule;
import dev.skyledger.contracts.shared.Cabin;
import java.util.List;

/** What Anna's booking hears and says of seats that it is asked for. */
final class Oversold {

    private Oversold() {}

    static ReportScheduleChange about(
            long revision, Schedule now, Cabin cabin, boolean over, AlternativeRoom... rooms) {
        return new ReportScheduleChange(
                ANNAS_BOOKING,
                FLIGHT,
                revision,
                now,
                now,
                false,
                RULES,
                List.of(rooms),
                "storm",
                new OversoldCabin(cabin, over),
                List.of());
    }

    static ReportScheduleChange asked(AlternativeRoom... rooms) {
        return about(7, AS_BOOKED, HELD.cabin(), false, rooms);
    }

    static ScheduleChangeReported oversold(int number, long revision, Schedule now) {
        return reported(
                number,
                revision,
                ScheduleChangeKind.OVERSOLD,
                true,
                "oversold",
                AS_BOOKED,
                now,
                DEADLINE);
    }

    static ScheduleChangeReported oversold() {
        return oversold(1, 7, AS_BOOKED);
    }
}
