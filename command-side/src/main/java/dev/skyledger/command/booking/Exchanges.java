package dev.skyledger.command.booking;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.CompleteExchange;
import dev.skyledger.contracts.booking.ConfirmationOutcome;
import dev.skyledger.contracts.booking.EndExchange;
import dev.skyledger.contracts.booking.ExchangeFellThrough;
import dev.skyledger.contracts.booking.ExchangeProposal;
import dev.skyledger.contracts.booking.ExchangeRequested;
import dev.skyledger.contracts.booking.ExchangeTry;
import dev.skyledger.contracts.booking.FailExchange;
import dev.skyledger.contracts.booking.FindExchange;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.ProposeExchange;
import dev.skyledger.contracts.booking.RequestExchange;
import dev.skyledger.contracts.refusal.ExchangeInProgress;
import dev.skyledger.contracts.refusal.ExchangeQuoteExpired;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The flights of a booking that are exchanged for others: one exchange at a time, whole or not. */
final class Exchanges {

    private static final String TIMED_OUT = "timed-out";

    private final Standing standing;

    private final Travellers travellers;

    private final ExchangeTries tries = new ExchangeTries();

    private int items;

    private int attempt;

    Exchanges(Standing standing, Travellers travellers) {
        this.standing = standing;
        this.travellers = travellers;
    }

    @CommandHandler
    ExchangeProposal handle(ProposeExchange command) {
        requireExchangeable(command.booking(), command.owner());
        var from = command.items().stream().map(this::current).toList();
        var staying = standing.items().stream().filter(item -> !from.contains(item)).toList();
        return new ExchangeProposal(from, staying, travellers.party(), items + 1);
    }

    private HeldItem current(ItemId item) {
        return standing.items().stream()
                .filter(it -> it.item().equals(item))
                .findFirst()
                .orElseThrow(() ->
                        new RefusalException(
                                new Invalid("items", "names no flight of the booking")));
    }

    @CommandHandler
    ExchangeTry handle(FindExchange command) {
        standing.permits().requireOwner(command.owner());
        return tries.of(command.request());
    }

    @CommandHandler
    ExchangeTry handle(RequestExchange command) {
        standing.permits().requireOwner(command.owner());
        if (tries.knows(command.request())) {
            return tries.of(command.request());
        }
        requireExchangeable(command.booking(), command.owner());
        if (!standing.items().containsAll(command.from())) {
            throw new RefusalException(new ExchangeQuoteExpired(command.booking()));
        }
        apply(
                new ExchangeRequested(
                        command.booking(),
                        tries.next(),
                        command.request(),
                        command.from(),
                        command.to(),
                        command.fee(),
                        command.due(),
                        command.card(),
                        command.until()));
        return tries.of(command.request());
    }

    private void requireExchangeable(BookingId booking, @Nullable TravellerId owner) {
        standing.permits().requireOwner(owner);
        standing.permits().requireConfirmed();
        if (tries.isOneRunning()) {
            throw new RefusalException(new ExchangeInProgress(booking));
        }
    }

    @CommandHandler
    ConfirmationOutcome handle(CompleteExchange command, Clock clock) {
        if (tries.isDone(command.number())) {
            return ConfirmationOutcome.CONFIRMED;
        }
        endIfOver(command.number(), clock);
        var asked = tries.running(command.number());
        if (asked == null || !standing.isConfirmed()) {
            return ConfirmationOutcome.TOO_LATE;
        }
        apply(exchanged(asked, command));
        return ConfirmationOutcome.CONFIRMED;
    }

    private ItemExchanged exchanged(ExchangeRequested asked, CompleteExchange by) {
        var staying = standing.items().stream().filter(item -> !asked.from().contains(item));
        var all = Stream.concat(staying, by.to().stream()).toList();
        return new ItemExchanged(
                asked.booking(),
                asked.number(),
                asked.from(),
                by.to(),
                all,
                standing.total().minus(price(asked.from())).plus(price(by.to())),
                asked.fee(),
                asked.due(),
                by.reference(),
                attempt);
    }

    /** What a voucher took off the total stays off. */
    private static Money price(List<HeldItem> items) {
        return items.stream().map(HeldItem::price).reduce(Money::plus).orElseThrow();
    }

    @CommandHandler
    void handle(FailExchange command) {
        var asked = tries.running(command.number());
        if (asked != null) {
            apply(fellThrough(asked, command.reason()));
        }
    }

    @CommandHandler
    void handle(EndExchange command, Clock clock) {
        endIfOver(command.number(), clock);
    }

    private void endIfOver(int which, Clock clock) {
        var asked = tries.running(which);
        if (asked != null && !clock.instant().isBefore(asked.until())) {
            apply(fellThrough(asked, TIMED_OUT));
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
    void on(BookingConfirmed event) {
        attempt = event.attempt();
    }

    @EventSourcingHandler
    void on(ExchangeRequested event) {
        items += event.to().size();
        tries.begin(event);
    }

    @EventSourcingHandler
    void on(ItemExchanged event) {
        tries.end(new ExchangeTry.Done(event.number()));
    }

    @EventSourcingHandler
    void on(ExchangeFellThrough event) {
        tries.end(new ExchangeTry.FellThrough(event.number(), event.reason()));
    }
}
