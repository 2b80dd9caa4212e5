package dev.skyledger.contracts.traveller;

import dev.skyledger.contracts.shared.SealedText;
import dev.skyledger.contracts.shared.TravellerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Opens an account for a person; opening it again changes nothing. */
public record RegisterTraveller(
        @TargetAggregateIdentifier TravellerId traveller, SealedText email, SealedText displayName)
        implements TravellerCommand {}
