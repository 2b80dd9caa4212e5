package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.FlightId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Makes sure that the flight is open and still as the caller saw it, before work begins that it
 * takes part in.
 */
public record ConfirmFlightVersion(@TargetAggregateIdentifier FlightId flight, long version)
        implements FlightCommand {}
