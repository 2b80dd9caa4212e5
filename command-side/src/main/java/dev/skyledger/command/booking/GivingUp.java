package dev.skyledger.command.booking;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.skyledger.contracts.booking.CancelBooking;
import dev.skyledger.contracts.booking.CancellationQuote;
import dev.skyledger.contracts.booking.QuoteCancellation;
import dev.skyledger.contracts.booking.RevokeBooking;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;

/** How a booking, or a part of it, is given up: by its owner, by staff, or for want of money. */
final class GivingUp {

    private final Standing standing;

    private final Cancellations cancellations;

    GivingUp(Standing standing, Cancellations cancellations) {
        this.standing = standing;
        this.cancellations = cancellations;
    }

    @CommandHandler
    CancellationQuote handle(QuoteCancellation command, Clock clock) {
        standing.permits().requireOwner(command.owner());
        var known = cancellations.quoted(command.quote());
        if (known != null) {
            return CancellationQuote.of(known);
        }
        standing.permits().requireCancellableAt(clock.instant());
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
        cancellations.requireGood(command, clock.instant());
        apply(
                standing.isConfirmed()
                        ? cancellations.givenUp(command, clock.instant())
                        : standing.cancelled(command.reason()));
    }

    @CommandHandler
    void handle(RevokeBooking command) {
        if (standing.isConfirmed()) {
            apply(standing.cancelled(command.reason()));
        }
    }
}
