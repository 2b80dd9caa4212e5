package dev.skyledger.contracts.traveller;

import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import org.axonframework.serialization.Revision;

/** A traveller may do what the role may do. */
@Revision("1")
public record RoleGranted(TravellerId traveller, Role role) implements TravellerEvent {}
