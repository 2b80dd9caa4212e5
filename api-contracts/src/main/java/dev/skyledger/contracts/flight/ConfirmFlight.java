package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Makes sure, before work on it begins, that the flight is open, is the one that was meant, and has
 * not gone past the version that was seen.
 */
public record ConfirmFlight(
        @TargetAggregateIdentifier FlightId flight, long version, FlightNumber number, Route route)
        implements FlightCommand {}
