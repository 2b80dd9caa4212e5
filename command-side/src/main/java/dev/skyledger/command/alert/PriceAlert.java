package dev.skyledger.command.alert;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.skyledger.contracts.alert.AlertEnded;
import dev.skyledger.contracts.alert.AlertEvent;
import dev.skyledger.contracts.alert.AlertPaused;
import dev.skyledger.contracts.alert.AlertResumed;
import dev.skyledger.contracts.alert.AlertRetargeted;
import dev.skyledger.contracts.alert.AlertSet;
import dev.skyledger.contracts.alert.AlertStatus;
import dev.skyledger.contracts.alert.EndAlert;
import dev.skyledger.contracts.alert.MeetPriceTarget;
import dev.skyledger.contracts.alert.PauseAlert;
import dev.skyledger.contracts.alert.PriceTargetMet;
import dev.skyledger.contracts.alert.ResumeAlert;
import dev.skyledger.contracts.alert.RetargetAlert;
import dev.skyledger.contracts.alert.SetAlert;
import dev.skyledger.contracts.refusal.AlertOver;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A standing question of one traveller. It is answered once for each drop of a price to its target,
 * never while it rests, and never again after its end.
 */
@Aggregate // is needed once in a while; there are so many that they would push out what is sold
class PriceAlert {

    @AggregateIdentifier private @Nullable AlertId alert;

    private @Nullable TravellerId traveller;
    private @Nullable Money target;
    private Instant ends = Instant.MIN;
    private AlertStatus status = AlertStatus.ENDED;
    private long lastDrop = -1;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetAlert command) {
        if (target == null) {
            apply(
                    new AlertSet(
                            command.alert(),
                            command.traveller(),
                            command.criteria(),
                            command.target(),
                            command.ends()));
        } else if (!command.traveller().equals(traveller)) {
            throw unknown(command.alert());
        }
    }

    @CommandHandler
    void handle(RetargetAlert command) {
        requireChangeable(command.alert(), command.owner());
        var before = target;
        if (before == null || before.equals(command.target())) {
            return;
        }
        if (!before.unit().equals(command.target().unit())) {
            throw new RefusalException(new Invalid("target", "is in " + before.currency()));
        }
        apply(new AlertRetargeted(command.alert(), before, command.target()));
    }

    @CommandHandler
    void handle(PauseAlert command) {
        requireChangeable(command.alert(), command.owner());
        if (status == AlertStatus.ACTIVE) {
            apply(new AlertPaused(command.alert()));
        }
    }

    @CommandHandler
    void handle(ResumeAlert command) {
        requireChangeable(command.alert(), command.owner());
        if (status == AlertStatus.PAUSED) {
            apply(new AlertResumed(command.alert()));
        }
    }

    /** What came too late, or was told before, is no answer. */
    @CommandHandler
    void handle(MeetPriceTarget command, Clock clock) {
        var owner = traveller;
        var wanted = target;
        if (status == AlertStatus.ACTIVE
                && owner != null
                && wanted != null
                && command.drop() > lastDrop
                && clock.instant().isBefore(ends)
                && command.found().price().compareTo(wanted) <= 0) {
            apply(
                    new PriceTargetMet(
                            command.alert(), owner, command.found(), wanted, command.drop()));
        }
    }

    @CommandHandler
    void handle(EndAlert command) {
        requireOwner(command.alert(), command.owner());
        if (status != AlertStatus.ENDED) {
            apply(new AlertEnded(command.alert(), command.reason()));
        }
    }

    private void requireChangeable(AlertId which, TravellerId owner) {
        requireOwner(which, owner);
        if (status == AlertStatus.ENDED) {
            throw new RefusalException(new AlertOver(which));
        }
    }

    private void requireOwner(AlertId which, @Nullable TravellerId owner) {
        if (owner != null && !owner.equals(traveller)) {
            throw unknown(which);
        }
    }

    private static RefusalException unknown(AlertId which) {
        return new RefusalException(new NotFound("price alert", which.value()));
    }

    @EventSourcingHandler
    void on(AlertEvent event) {
        alert = event.alert();
        switch (event) {
            case AlertSet set -> {
                traveller = set.traveller();
                target = set.target();
                ends = set.ends();
                status = AlertStatus.ACTIVE;
            }
            case AlertRetargeted retargeted -> target = retargeted.after();
            case PriceTargetMet met -> lastDrop = met.drop();
            case AlertPaused _ -> status = AlertStatus.PAUSED;
            case AlertResumed _ -> status = AlertStatus.ACTIVE;
            case AlertEnded _ -> status = AlertStatus.ENDED;
        }
    }

    /** For Axon, which fills the alert from its events. */
    PriceAlert() {}
}
