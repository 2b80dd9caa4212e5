package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.CompleteExchange;
import dev.skyledger.contracts.booking.ExchangeProposal;
import dev.skyledger.contracts.booking.ExchangeRequested;
import dev.skyledger.contracts.booking.FareTerms;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.booking.Repayment;
import dev.skyledger.contracts.booking.RequestExchange;
import dev.skyledger.contracts.booking.StayingItem;
import dev.skyledger.contracts.refusal.AlreadyGivenUp;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows what the flights of a booking are worth to those who fly, and what an exchange changes. */
final class Exchanging {

    private final Standing standing;

    private final Places places;

    private final Purse purse;

    private final OpenChanges changes;

    Exchanging(Standing standing, Places places, Purse purse, OpenChanges changes) {
        this.standing = standing;
        this.places = places;
        this.purse = purse;
        this.changes = changes;
    }

    ExchangeProposal proposal(List<HeldItem> from, int nextItem) {
        var staying =
                standing.items().stream()
                        .filter(item -> !from.contains(item) && !places.leftOn(item).isEmpty())
                        .toList();
        return new ExchangeProposal(
                from.stream().map(this::leaving).toList(),
                staying,
                nextItem,
                purse.isFilled(),
                purse.isFilled() ? purse.left() : nothing(),
                heldUntil(standing.items()),
                places.left().stream().map(Place::passenger).distinct().toList());
    }

    private ExchangeProposal.Leaving leaving(HeldItem item) {
        var left = places.leftOn(item);
        if (left.isEmpty()) {
            throw new RefusalException(new AlreadyGivenUp(item.item().booking()));
        }
        return new ExchangeProposal.Leaving(
                item,
                party(left),
                sum(left, Place::price),
                paid(left),
                places.reducedOn(item),
                changes.excuseFor(item.item()));
    }

    private static Party party(List<Place> left) {
        return new Party(
                count(left, PassengerType.ADULT),
                count(left, PassengerType.CHILD),
                count(left, PassengerType.INFANT));
    }

    private static int count(List<Place> left, PassengerType type) {
        return (int) left.stream().filter(it -> it.passenger().type() == type).count();
    }

    private static Money paid(List<Place> left) {
        return sum(left, Place::paid);
    }

    private static Money sum(List<Place> left, Function<Place, Money> of) {
        return left.stream().map(of).reduce(Money::plus).orElseThrow();
    }

    private Money nothing() {
        return standing.total().times(0);
    }

    private static Instant heldUntil(List<HeldItem> items) {
        return items.stream().map(HeldItem::until).min(Instant::compareTo).orElseThrow();
    }

    /** Whether the booking is still what the terms of the exchange were made for. */
    boolean isAsQuoted(RequestExchange command) {
        var isThere =
                command.paid() == standing.isConfirmed()
                        && standing.items().containsAll(command.from())
                        && IntStream.range(0, command.from().size())
                                .allMatch(at -> isAsQuoted(command, at));
        return isThere
                && (command.paid()
                        ? purse.has(command.due().times(-1))
                        : !heldUntil(command.to()).isBefore(heldUntil(standing.items())));
    }

    private boolean isAsQuoted(RequestExchange command, int at) {
        var leaving = leaving(command.from().get(at));
        var flight = command.flights().get(at);
        return leaving.worth().equals(flight.before())
                && leaving.party().seats() == command.to().get(at).seats()
                && leaving.item().item().equals(flight.from());
    }

    /** No money was moved, so none is. */
    ItemExchanged ofUnpaid(RequestExchange command, int number) {
        return new ItemExchanged(
                command.booking(),
                number,
                command.from(),
                command.to(),
                items(command.from(), command.to()),
                total(command.from(), command.to()),
                nothing(),
                nothing(),
                "",
                0,
                command.request(),
                command.flights(),
                staying(command.from(), command.to()),
                null);
    }

    ItemExchanged ofPaid(ExchangeRequested asked, CompleteExchange by) {
        return new ItemExchanged(
                asked.booking(),
                asked.number(),
                asked.from(),
                by.to(),
                items(asked.from(), by.to()),
                total(asked.from(), by.to()),
                asked.fee(),
                asked.due(),
                by.reference(),
                purse.attempt(),
                null,
                asked.flights(),
                staying(asked.from(), by.to()),
                back(asked.due()));
    }

    private @Nullable Repayment back(Money due) {
        var amount = due.times(-1);
        return amount.isPositive() ? purse.repayment(amount) : null;
    }

    private List<HeldItem> items(List<HeldItem> from, List<HeldItem> to) {
        var staying = standing.items().stream().filter(item -> !from.contains(item));
        return Stream.concat(staying, to.stream()).toList();
    }

    /** With what vouchers take off the places of those who fly. */
    private Money total(List<HeldItem> from, List<HeldItem> to) {
        var total = standing.total();
        for (var at = 0; at < from.size(); at++) {
            var old = leaving(from.get(at));
            total = total.minus(old.paid()).plus(after(old, to.get(at)));
        }
        return total.isPositive() ? total : nothing();
    }

    private static Money after(ExchangeProposal.Leaving old, HeldItem to) {
        return old.reduced().isEmpty()
                ? to.price()
                : old.paidOn(new FareTerms(to.seatPrice(), to.conditions()));
    }

    /** Where all fly on all flights, nobody needs to be named. */
    private List<StayingItem> staying(List<HeldItem> from, List<HeldItem> to) {
        if (!places.isSomebodyGone()) {
            return List.of();
        }
        var flying = new ArrayList<StayingItem>();
        for (var item : places.staying(places.left()).asItems()) {
            var at = from.stream().map(HeldItem::item).toList().indexOf(item.item());
            flying.add(at < 0 ? item : moved(item, to.get(at)));
        }
        return flying;
    }

    private static StayingItem moved(StayingItem old, HeldItem to) {
        return new StayingItem(
                to.item(), to.inventory(), to.hold(), old.seats(), old.passengers(), null);
    }
}
