package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.FlightId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a flight out of the schedule for good. */
public record CancelFlight(@TargetAggregateIdentifier FlightId flight, String reason)
        implements FlightCommand {}
