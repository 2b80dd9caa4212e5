package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.FlightId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Gives a flight new times, cabins and fares; what differs becomes the events that say so. */
public record ReviseFlight(
        @TargetAggregateIdentifier FlightId flight,
        long version,
        Times times,
        List<CabinPlan> cabins,
        @Nullable String reason)
        implements FlightCommand {

    public ReviseFlight {
        cabins = CabinPlan.checked(cabins);
    }
}
