package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Makes sure, before work on it begins, that the flight is open and is the one that was meant. */
public record ConfirmFlight(
        @TargetAggregateIdentifier FlightId flight, FlightNumber number, Route route)
        implements FlightCommand {}
