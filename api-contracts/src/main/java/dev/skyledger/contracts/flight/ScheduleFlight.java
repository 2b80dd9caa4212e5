package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts a dated departure on sale; one that is there already stays as it is. Answers with its {@link
 * FlightStanding}.
 */
public record ScheduleFlight(
        @TargetAggregateIdentifier FlightId flight,
        FlightNumber number,
        Route route,
        Times times,
        List<CabinPlan> cabins)
        implements FlightCommand {

    public ScheduleFlight {
        cabins = CabinPlan.checked(cabins);
    }
}
