package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import java.util.List;
import org.axonframework.serialization.Revision;

/** A dated departure was put on sale. */
@Revision("1")
public record FlightScheduled(
        FlightId flight, FlightNumber number, Route route, Times times, List<CabinPlan> cabins)
        implements FlightEvent {}
