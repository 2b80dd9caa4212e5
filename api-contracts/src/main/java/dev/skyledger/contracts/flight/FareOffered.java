package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import org.axonframework.serialization.Revision;

/** A fare is on sale that was not before. */
@Revision("1")
public record FareOffered(FlightId flight, Cabin cabin, FarePlan fare) implements FlightEvent {}
