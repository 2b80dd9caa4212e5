package dev.skyledger.command.booking;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.skyledger.contracts.booking.CancelBooking;
import dev.skyledger.contracts.booking.CancellationQuote;
import dev.skyledger.contracts.booking.QuoteCancellation;
import dev.skyledger.contracts.booking.RevokeBooking;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;

/** Decides whether a booking, or a part of it, may be given up; not while it is exchanged. */
final class Cancelling {

    private final Standing standing;

    private final Cancellations cancellations;

    private final Purse purse;

    private final ExchangeTries exchanges;

    Cancelling(
            Standing standing, Cancellations cancellations, Purse purse, ExchangeTries exchanges) {
        this.standing = standing;
        this.cancellations = cancellations;
        this.purse = purse;
        this.exchanges = exchanges;
    }

    @CommandHandler
    CancellationQuote handle(QuoteCancellation command, Clock clock) {
        standing.permits().requireOwner(command.owner());
        var known = cancellations.quoted(command.quote());
        if (known != null) {
            return CancellationQuote.of(known);
        }
        standing.permits().requireCancellableAt(clock.instant());
        exchanges.requireNoneRunning(command.booking());
        var quoted = cancellations.quote(command, clock.instant());
        apply(quoted);
        return CancellationQuote.of(quoted);
    }

    @CommandHandler
    void handle(CancelBooking command, Clock clock) {
        standing.permits().requireOwner(command.owner());
        if (standing.isCancelled() || cancellations.isAccepted(command.quote())) {
            return;
        }
        standing.permits().requireCancellableAt(clock.instant());
        exchanges.requireNoneRunning(command.booking());
        cancellations.requireGood(command, clock.instant());
        apply(
                standing.isConfirmed() || cancellations.isPart(command.quote())
                        ? cancellations.givenUp(command, clock.instant())
                        : standing.cancelled(command.reason()));
    }

    /**
     * An exchange that is running finds the booking gone, and ends by itself. Money of which all
     * was to come back already is missed by nobody.
     */
    @CommandHandler
    void handle(RevokeBooking command) {
        if (standing.isConfirmed() && purse.holdsOf(command.unmoved())) {
            var back = cancellations.revoked(command);
            apply(back == null ? standing.cancelled(command.reason()) : back);
        }
    }
}
