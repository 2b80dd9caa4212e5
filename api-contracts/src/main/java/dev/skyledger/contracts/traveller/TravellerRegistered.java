package dev.skyledger.contracts.traveller;

import dev.skyledger.contracts.shared.SealedText;
import dev.skyledger.contracts.shared.TravellerId;
import org.axonframework.serialization.Revision;

/** A person has an account and may travel. */
@Revision("1")
public record TravellerRegistered(TravellerId traveller, SealedText email, SealedText displayName)
        implements TravellerEvent {}
