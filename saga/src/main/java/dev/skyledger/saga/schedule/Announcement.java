package dev.skyledger.saga.schedule;

import dev.skyledger.contracts.booking.AlternativeRoom;
import dev.skyledger.contracts.booking.ConnectingFlight;
import dev.skyledger.contracts.booking.OversoldCabin;
import dev.skyledger.contracts.booking.ReportScheduleChange;
import dev.skyledger.contracts.booking.ScheduleRules;
import dev.skyledger.contracts.flight.Schedule;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.FlightId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to say to everybody who has seats on a flight that changed. */
record Announcement(
        FlightId flight,
        long revision,
        Schedule before,
        @Nullable Schedule after,
        boolean domestic,
        List<AlternativeRoom> alternatives,
        List<BookingId> holders,
        @Nullable String reason,
        @Nullable OversoldCabin oversold) {

    /** Whether it says when it goes, so that those who change flights may not make it. */
    boolean isOfTimes() {
        return after != null && (oversold == null || oversold.over());
    }

    ReportScheduleChange to(
            BookingId booking, ScheduleRules rules, List<ConnectingFlight> connections) {
        return new ReportScheduleChange(
                booking,
                flight,
                revision,
                before,
                after,
                domestic,
                rules,
                alternatives,
                reason,
                oversold,
                connections);
    }
}
