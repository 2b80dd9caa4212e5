package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.StreamOf;

/** Everything that can be asked of a flight. */
public sealed interface FlightCommand extends StreamOf
        permits ScheduleFlight,
                ConfirmFlight,
                RecallPlan,
                ReviseFlight,
                CancelFlight,
                CompareFlight {

    FlightId flight();

    @Override
    default String stream() {
        return flight().value();
    }
}
