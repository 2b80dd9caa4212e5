package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.FlightId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks whether a flight that is there is the one that somebody describes; changes nothing. */
public record CompareFlight(
        @TargetAggregateIdentifier FlightId flight,
        Route route,
        Times times,
        List<CabinPlan> cabins)
        implements FlightCommand {

    public CompareFlight {
        cabins = CabinPlan.checked(cabins);
    }
}
