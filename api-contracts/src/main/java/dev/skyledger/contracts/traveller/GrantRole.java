package dev.skyledger.contracts.traveller;

import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets a traveller do what the role may do. */
public record GrantRole(@TargetAggregateIdentifier TravellerId traveller, Role role)
        implements TravellerCommand {}
