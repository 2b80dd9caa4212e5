package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import org.axonframework.serialization.Revision;

/** A fare has another number of seats to sell, or other conditions. */
@Revision("1")
public record FareLimited(FlightId flight, Cabin cabin, FarePlan fare) implements FlightEvent {}
