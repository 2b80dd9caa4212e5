package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.FlightId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Brings a flight to the plan that its seats have adopted under this version; what differs becomes
 * the events that say so, and a version that it already follows changes nothing.
 */
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
