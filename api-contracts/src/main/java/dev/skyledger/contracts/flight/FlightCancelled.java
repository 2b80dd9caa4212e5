package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.FlightId;
import org.axonframework.serialization.Revision;

/** The flight will not fly. */
@Revision("1")
public record FlightCancelled(FlightId flight, String reason) implements FlightEvent {}
