package dev.skyledger.command.booking;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.CompleteExchange;
import dev.skyledger.contracts.booking.ConfirmationOutcome;
import dev.skyledger.contracts.booking.EndExchange;
import dev.skyledger.contracts.booking.ExchangeFailure;
import dev.skyledger.contracts.booking.ExchangeFellThrough;
import dev.skyledger.contracts.booking.ExchangeProposal;
import dev.skyledger.contracts.booking.ExchangeRequested;
import dev.skyledger.contracts.booking.ExchangeTry;
import dev.skyledger.contracts.booking.FailExchange;
import dev.skyledger.contracts.booking.FindExchange;
import dev.skyledger.contracts.booking.GiveUpExchange;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.ProposeExchange;
import dev.skyledger.contracts.booking.RequestExchange;
import dev.skyledger.contracts.refusal.ExchangeQuoteExpired;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The flights of a booking that are exchanged for others: one exchange at a time, whole or not. */
final class Exchanges {

    private final Standing standing;

    private final ExchangeTries tries;

    private final OpenChanges changes;

    private final Exchanging exchanging;

    private int items;

    Exchanges(
            Standing standing,
            Places places,
            Purse purse,
            ExchangeTries tries,
            OpenChanges changes) {
        this.standing = standing;
        this.tries = tries;
        this.changes = changes;
        this.exchanging = new Exchanging(standing, places, purse, changes);
    }

    @CommandHandler
    ExchangeProposal handle(ProposeExchange command, Clock clock) {
        requireExchangeable(command.booking(), command.owner(), clock);
        var from = command.items().stream().map(this::current).toList();
        return exchanging.proposal(from, items + 1);
    }

    private HeldItem current(ItemId item) {
        return standing.items().stream()
                .filter(it -> it.item().equals(item))
                .findFirst()
                .orElseThrow(() ->
                        new RefusalException(
                                new Invalid("items", "names a flight it does not have now")));
    }

    @CommandHandler
    ExchangeTry handle(FindExchange command) {
        standing.permits().requireOwner(command.owner());
        return tries.of(command.request());
    }

    @CommandHandler
    ExchangeTry handle(RequestExchange command, Clock clock) {
        standing.permits().requireOwner(command.owner());
        if (tries.knows(command.request())) {
            return tries.of(command.request());
        }
        requireExchangeable(command.booking(), command.owner(), clock);
        if (!exchanging.isAsQuoted(command)) {
            throw new RefusalException(new ExchangeQuoteExpired(command.booking()));
        }
        if (standing.attempts().isForgone(command.to())
                || !clock.instant().isBefore(command.until())) {
            return new ExchangeTry.Unknown();
        }
        apply(
                command.paid()
                        ? requested(command, tries.next())
                        : exchanging.ofUnpaid(command, tries.next()));
        return tries.of(command.request());
    }

    private static ExchangeRequested requested(RequestExchange command, int number) {
        return new ExchangeRequested(
                command.booking(),
                number,
                command.request(),
                command.from(),
                command.to(),
                command.fee(),
                command.due(),
                command.card(),
                command.until(),
                command.flights());
    }

    private void requireExchangeable(BookingId booking, @Nullable TravellerId owner, Clock clock) {
        standing.permits().requireOwner(owner);
        standing.permits().requireExchangeableAt(clock.instant());
        tries.requireNoneRunning(booking);
    }

    @CommandHandler
    ConfirmationOutcome handle(CompleteExchange command, Clock clock) {
        if (tries.isDone(command.number())) {
            return ConfirmationOutcome.CONFIRMED;
        }
        endIfOver(command.number(), clock);
        var asked = tries.running(command.number());
        if (asked == null) {
            return ConfirmationOutcome.TOO_LATE;
        }
        changes.refusedFor(asked.from()).forEach(refused -> apply(refused));
        apply(exchanging.ofPaid(asked, command));
        return ConfirmationOutcome.CONFIRMED;
    }

    @CommandHandler
    ConfirmationOutcome handle(FailExchange command) {
        var asked = tries.running(command.number());
        if (asked != null) {
            apply(fellThrough(asked, command.reason()));
        }
        return tries.isDone(command.number())
                ? ConfirmationOutcome.CONFIRMED
                : ConfirmationOutcome.TOO_LATE;
    }

    @CommandHandler
    void handle(GiveUpExchange command) {
        standing.permits().requireOwner(command.owner());
        var asked = tries.running();
        if (asked != null) {
            apply(fellThrough(asked, ExchangeFailure.GIVEN_UP.code()));
        }
    }

    @CommandHandler
    ExchangeTry handle(EndExchange command, Clock clock) {
        endIfOver(command.number(), clock);
        return tries.of(command.number());
    }

    /** A booking that came to an end meanwhile gets no other flights. */
    private void endIfOver(int which, Clock clock) {
        var asked = tries.running(which);
        if (asked == null) {
            return;
        }
        if (!standing.isConfirmed()) {
            apply(fellThrough(asked, ExchangeFailure.BOOKING_CANCELLED.code()));
        } else if (!clock.instant().isBefore(asked.until())) {
            apply(fellThrough(asked, ExchangeFailure.TIMED_OUT.code()));
        }
    }

    private static ExchangeFellThrough fellThrough(ExchangeRequested asked, String reason) {
        return new ExchangeFellThrough(
                asked.booking(), asked.number(), reason, asked.to(), asked.due());
    }

    @EventSourcingHandler
    void on(BookingPlaced event) {
        items = event.items().size() + event.refused().size();
    }

    @EventSourcingHandler
    void on(ExchangeRequested event) {
        items += event.to().size();
    }

    /** What was not asked for before was exchanged at once. */
    @EventSourcingHandler
    void on(ItemExchanged event) {
        items += event.request() == null ? 0 : event.to().size();
    }
}
