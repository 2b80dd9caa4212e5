package dev.skyledger.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.contracts.traveller.GrantRole;
import dev.skyledger.contracts.traveller.RegisterTraveller;
import dev.skyledger.contracts.traveller.RoleGranted;
import dev.skyledger.contracts.traveller.TravellerEvent;
import dev.skyledger.contracts.traveller.TravellerRegistered;
import java.util.EnumSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A registered person: an account and what it may do. */
@Aggregate
class Traveller {

    @AggregateIdentifier private @Nullable TravellerId traveller;

    private final Set<Role> roles = EnumSet.noneOf(Role.class);

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterTraveller command) {
        if (traveller == null) {
            apply(
                    new TravellerRegistered(
                            command.traveller(), command.email(), command.displayName()));
        }
    }

    @CommandHandler
    void handle(GrantRole command) {
        if (!roles.contains(command.role())) {
            apply(new RoleGranted(command.traveller(), command.role()));
        }
    }

    @EventSourcingHandler
    void on(TravellerEvent event) {
        switch (event) {
            case TravellerRegistered registered -> {
                traveller = registered.traveller();
                roles.add(Role.TRAVELLER);
            }
            case RoleGranted granted -> roles.add(granted.role());
        }
    }

    /** For Axon, which fills the traveller from its events. */
    Traveller() {}
}
