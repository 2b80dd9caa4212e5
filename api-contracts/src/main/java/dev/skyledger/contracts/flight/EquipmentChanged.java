package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import org.axonframework.serialization.Revision;

/**
 * A cabin has another number of seats; one that is new has none before, one that is gone has none
 * after.
 */
@Revision("1")
public record EquipmentChanged(FlightId flight, Cabin cabin, int before, int after)
        implements FlightEvent {}
