package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.FlightId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks a flight for its plan of exactly that version, in order to change a part of it. Answers with
 * {@link RecalledPlan}.
 */
public record RecallPlan(@TargetAggregateIdentifier FlightId flight, long version)
        implements FlightCommand {}
