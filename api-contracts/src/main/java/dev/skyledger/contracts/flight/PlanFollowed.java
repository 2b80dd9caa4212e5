package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.FlightId;
import org.axonframework.serialization.Revision;

/** The flight is now as its seats have agreed to in that version of the plan. */
@Revision("1")
public record PlanFollowed(FlightId flight, long version) implements FlightEvent {}
