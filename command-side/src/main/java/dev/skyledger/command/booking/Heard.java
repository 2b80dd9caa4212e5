package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.ReportScheduleChange;
import dev.skyledger.contracts.booking.ScheduleChangeKind;
import dev.skyledger.contracts.booking.ScheduleChangeReported;
import dev.skyledger.contracts.shared.FlightId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much of what is reported of its flights a booking has heard. What it hears of their seats
 * says nothing of their times, nor the other way round; that one does not fly is heard whatever
 * came before, and is the last of it.
 */
final class Heard {

    private final Map<FlightId, Long> times = new HashMap<>();
    private final Map<FlightId, Long> seats = new HashMap<>();
    private final Set<FlightId> cancelled = new HashSet<>();

    /** While seats are asked for, other times are told as that, too; so only a turn is of seats. */
    void evolve(ScheduleChangeReported reported, boolean wasAsked) {
        if (reported.kind() == ScheduleChangeKind.CANCELLED) {
            cancelled.add(reported.flight());
            return;
        }
        var isAsked = reported.kind() == ScheduleChangeKind.OVERSOLD;
        (wasAsked == isAsked ? times : seats)
                .merge(reported.flight(), reported.revision(), Math::max);
    }

    /** Whether this was told before, or nothing is to be said of it any more. */
    boolean knows(ReportScheduleChange report) {
        if (cancelled.contains(report.flight())) {
            return true;
        }
        var last = (report.oversold() == null ? times : seats).get(report.flight());
        return report.after() != null && last != null && last >= report.revision();
    }
}
