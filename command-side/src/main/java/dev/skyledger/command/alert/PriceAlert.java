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
import java.util.Currency;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A standing question of one traveller. It is answered once for each drop of a price to its target,
 * or below all that it was answered with before if it has none; never while it rests, and never
 * again after its end.
 */
@Aggregate // is needed once in a while; there are so many that they would push out what is sold
class PriceAlert {

    @AggregateIdentifier private @Nullable AlertId alert;

    private @Nullable TravellerId traveller;
    private @Nullable Currency coin;
    private @Nullable Money target;
    private @Nullable Money lowest;
    private Instant ends = Instant.MIN;
    private AlertStatus status = AlertStatus.ENDED;
    private long lastDrop = -1;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetAlert command) {
        if (traveller == null) {
            apply(
                    new AlertSet(
                            command.alert(),
                            command.traveller(),
                            command.criteria(),
                            command.target(),
                            command.ends(),
                            command.newLowsIn()));
        } else if (!command.traveller().equals(traveller)) {
            throw unknown(command.alert());
        }
    }

    @CommandHandler
    void handle(RetargetAlert command) {
        requireChangeable(command.alert(), command.owner());
        if (command.target().equals(target)) {
            return;
        }
        if (!command.target().unit().equals(coin)) {
            throw new RefusalException(new Invalid("target", "is in " + coin));
        }
        apply(new AlertRetargeted(command.alert(), target, command.target()));
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
        if (status == AlertStatus.ACTIVE
                && owner != null
                && command.drop() > lastDrop
                && clock.instant().isBefore(ends)
                && isAwaited(command.found().price())) {
            apply(
                    new PriceTargetMet(
                            command.alert(), owner, command.found(), target, command.drop()));
        }
    }

    private boolean isAwaited(Money price) {
        if (!price.unit().equals(coin)) {
            return false;
        }
        if (target != null) {
            return price.compareTo(target) <= 0;
        }
        return lowest == null || price.compareTo(lowest) < 0;
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
                coin = set.coin();
                target = set.target();
                ends = set.ends();
                status = AlertStatus.ACTIVE;
            }
            case AlertRetargeted retargeted -> target = retargeted.after();
            case PriceTargetMet met -> {
                lastDrop = met.drop();
                lowest = met.found().price();
            }
            case AlertPaused _ -> status = AlertStatus.PAUSED;
            case AlertResumed _ -> status = AlertStatus.ACTIVE;
            case AlertEnded _ -> status = AlertStatus.ENDED;
        }
    }

    /** For Axon, which fills the alert from its events. */
    PriceAlert() {}
}
