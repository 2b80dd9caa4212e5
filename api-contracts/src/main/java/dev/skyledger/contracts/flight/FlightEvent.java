package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.StreamOf;

/** Everything that can happen to a flight. */
public sealed interface FlightEvent extends StreamOf
        permits FlightScheduled,
                FlightRetimed,
                EquipmentChanged,
                FareOffered,
                FareRepriced,
                FareLimited,
                FareWithdrawn,
                PlanFollowed,
                FlightCancelled {

    FlightId flight();

    @Override
    default String stream() {
        return flight().value();
    }
}
