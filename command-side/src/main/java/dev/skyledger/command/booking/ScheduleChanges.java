package dev.skyledger.command.booking;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.skyledger.contracts.booking.CancelledBy;
import dev.skyledger.contracts.booking.DecideScheduleChange;
import dev.skyledger.contracts.booking.DecidedBy;
import dev.skyledger.contracts.booking.FindScheduleChange;
import dev.skyledger.contracts.booking.FoundScheduleChange;
import dev.skyledger.contracts.booking.ScheduleChangeKind;
import dev.skyledger.contracts.booking.ScheduleChangeReported;
import dev.skyledger.contracts.booking.ScheduleDecision;
import dev.skyledger.contracts.booking.SettleScheduleChanges;
import dev.skyledger.contracts.refusal.CabinOversold;
import dev.skyledger.contracts.refusal.FlightNotFlying;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.NoScheduleChange;
import dev.skyledger.contracts.refusal.PaymentInProgress;
import dev.skyledger.contracts.refusal.RefusalException;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;

/**
 * What becomes of changes that the seller made: each is decided once, and by silence where nobody
 * did in time, whether or not a timer has run.
 */
final class ScheduleChanges {

    private final Standing standing;

    private final Cancellations cancellations;

    private final ExchangeTries exchanges;

    private final OpenChanges changes;

    ScheduleChanges(
            Standing standing,
            Cancellations cancellations,
            ExchangeTries exchanges,
            OpenChanges changes) {
        this.standing = standing;
        this.cancellations = cancellations;
        this.exchanges = exchanges;
        this.changes = changes;
    }

    @CommandHandler
    ScheduleDecision handle(DecideScheduleChange command, Clock clock) {
        standing.permits().requireOwner(command.owner());
        var change = changes.of(command.item());
        if (change == null) {
            var before = changes.decisionOn(command.item());
            if (before == null) {
                throw new RefusalException(new NoScheduleChange(command.booking(), command.item()));
            }
            return before;
        }
        if (!clock.instant().isBefore(change.deadline())) {
            settle(change);
            requireSettled(change);
            return change.standard();
        }
        decide(change, command);
        return command.decision();
    }

    @CommandHandler
    FoundScheduleChange handle(FindScheduleChange command, Clock clock) {
        standing.permits().requireOwner(command.owner());
        var change = changes.of(command.item());
        if (change != null && !clock.instant().isBefore(change.deadline())) {
            settle(change);
            requireSettled(change);
            return new FoundScheduleChange(null, change.standard());
        }
        return new FoundScheduleChange(change, changes.decisionOn(command.item()));
    }

    private void decide(ScheduleChangeReported change, DecideScheduleChange command) {
        switch (command.decision()) {
            case ACCEPT -> {
                if (change.kind() == ScheduleChangeKind.CANCELLED) {
                    throw new RefusalException(
                            new FlightNotFlying(command.booking(), command.item()));
                }
                if (change.kind() == ScheduleChangeKind.OVERSOLD) {
                    throw new RefusalException(
                            new CabinOversold(command.booking(), command.item()));
                }
                apply(OpenChanges.accepted(change, command.by()));
            }
            case REFUND -> {
                OpenChanges.requireSignificant(change);
                requireNothingOnItsWay(change);
                giveBack(change, command.by());
            }
            case ALTERNATIVE ->
                    throw new RefusalException(
                            new Invalid("decision", "is taken through an exchange"));
        }
    }

    /** Nobody is told that it is decided as long as it is not. */
    private void requireSettled(ScheduleChangeReported change) {
        if (changes.of(change.item()) != null) {
            requireNothingOnItsWay(change);
        }
    }

    private void requireNothingOnItsWay(ScheduleChangeReported change) {
        exchanges.requireNoneRunning(change.booking());
        if (isPaying()) {
            throw new RefusalException(new PaymentInProgress(change.booking()));
        }
    }

    /** Whether nothing is left, also not for later: whoever asks may be ahead of the clock here. */
    @CommandHandler
    boolean handle(SettleScheduleChanges command, Clock clock) {
        for (var change : changes.dueAt(clock.instant())) {
            if (change.equals(changes.of(change.item()))) {
                settle(change);
            }
        }
        return changes.areDecided();
    }

    /** While a payment or an exchange is on its way nothing is given back; it ends before long. */
    private void settle(ScheduleChangeReported change) {
        if (change.standard() == ScheduleDecision.ACCEPT) {
            apply(OpenChanges.accepted(change, DecidedBy.SILENCE));
        } else if (!isPaying() && !exchanges.isOneRunning()) {
            giveBack(change, DecidedBy.SILENCE);
        }
    }

    private boolean isPaying() {
        return standing.permits().stage() instanceof Stage.Paying;
    }

    private void giveBack(ScheduleChangeReported change, DecidedBy by) {
        var end =
                standing.isConfirmed()
                        ? cancellations.givenBack(change, cancelledBy(by))
                        : standing.cancelled(change.rule());
        apply(OpenChanges.refused(change, ScheduleDecision.REFUND, by));
        apply(end);
    }

    private static CancelledBy cancelledBy(DecidedBy by) {
        return switch (by) {
            case TRAVELLER -> CancelledBy.TRAVELLER;
            case STAFF -> CancelledBy.STAFF;
            case SELLER, SILENCE -> CancelledBy.SELLER;
        };
    }
}
