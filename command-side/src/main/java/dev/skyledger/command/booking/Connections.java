package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.ConnectingFlight;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.ReportScheduleChange;
import dev.skyledger.contracts.flight.Schedule;
import dev.skyledger.contracts.flight.Times;
import java.util.List;

/** The flights of a journey that connect with a changed one as it was agreed. */
record Connections(List<ConnectingFlight> flights) {

    static final Connections NONE = new Connections(List.of());

    /** Those of the other flights that somebody still flies on. */
    static Connections of(ReportScheduleChange by, List<HeldItem> others, Schedule agreed) {
        var flown = others.stream().map(HeldItem::flight).toList();
        return new Connections(
                by.connections().stream()
                        .filter(it -> flown.contains(it.flight()))
                        .filter(it -> it.connectsTo(agreed.times()))
                        .toList());
    }

    /** Whether a flight at these times leaves too little time for one of them. */
    boolean areMissedAt(Times times) {
        return !flights.stream().allMatch(it -> it.leavesTimeTo(times));
    }
}
