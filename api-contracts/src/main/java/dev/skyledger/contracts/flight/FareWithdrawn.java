package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import org.axonframework.serialization.Revision;

/** A fare is no longer on sale. */
@Revision("1")
public record FareWithdrawn(FlightId flight, Cabin cabin, FareCode fare) implements FlightEvent {}
