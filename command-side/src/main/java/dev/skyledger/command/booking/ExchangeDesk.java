package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.CardPayment;
import dev.skyledger.contracts.booking.ExchangeProposal;
import dev.skyledger.contracts.booking.ExchangeQuote;
import dev.skyledger.contracts.booking.ExchangeTry;
import dev.skyledger.contracts.booking.FareTerms;
import dev.skyledger.contracts.booking.FindExchange;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.booking.ProposeExchange;
import dev.skyledger.contracts.booking.RequestExchange;
import dev.skyledger.contracts.inventory.HoldOutcome.Granted;
import dev.skyledger.contracts.inventory.ReleaseReason;
import dev.skyledger.contracts.refusal.ExchangeQuoteExpired;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.PriceChanged;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes the wish to exchange flights: the new seats first, then the booking, and from there on the
 * process. It may run again under the same request: a booking that has it says how far it came, and
 * seats that no booking claims are let go of by the sweep.
 */
@Component
class ExchangeDesk {

    private final CommandGateway commands;

    private final NewHolds holds;

    private final BookingPolicy policy;

    private final Clock clock;

    ExchangeDesk(CommandGateway commands, NewHolds holds, BookingPolicy policy, Clock clock) {
        this.commands = commands;
        this.holds = holds;
        this.policy = policy;
        this.clock = clock;
    }

    ExchangeProposal proposed(BookingId booking, List<ItemId> items, @Nullable TravellerId owner) {
        return Results.of(
                commands.<ExchangeProposal>send(new ProposeExchange(booking, items, owner)),
                new NotFound("booking", booking.value()));
    }

    /** How far the exchange has come that this request asked for. */
    ExchangeTry found(BookingId booking, String request, @Nullable TravellerId owner) {
        return Results.of(
                commands.<ExchangeTry>send(new FindExchange(booking, request, owner)),
                new NotFound("booking", booking.value()));
    }

    ExchangeTry exchange(
            ExchangeTerms terms,
            String request,
            @Nullable CardPayment card,
            @Nullable TravellerId owner) {
        var known = found(terms.booking(), request, owner);
        if (!(known instanceof ExchangeTry.Unknown)) {
            return known;
        }
        var now = clock.instant();
        requirePayable(terms, card, now);
        var items = terms.lines().stream().map(ExchangeQuote.Line::itemId).toList();
        var proposal = proposed(terms.booking(), items, owner);
        var until = now.plus(policy.payWithin()).plus(policy.grace());
        var to = held(terms, wanted(terms, proposal, until), proposal.party(), until);
        try {
            return Results.of(
                    commands.<ExchangeTry>send(
                            new RequestExchange(
                                    terms.booking(),
                                    request,
                                    proposal.from(),
                                    to,
                                    terms.fee(),
                                    terms.due(),
                                    terms.due().isPositive() ? card : null,
                                    until,
                                    owner)));
        } catch (RefusalException e) {
            holds.release(to, ReleaseReason.BOOKING_NEVER_PLACED);
            throw e;
        }
    }

    private static void requirePayable(
            ExchangeTerms terms, @Nullable CardPayment card, Instant now) {
        if (terms.isOverAt(now)) {
            throw new RefusalException(new ExchangeQuoteExpired(terms.booking()));
        }
        if (terms.due().isPositive() && card == null) {
            throw new RefusalException(
                    new Invalid("payment", "is required, for %s is due".formatted(terms.due())));
        }
    }

    /** What is held must cost what was said, or nothing is. */
    private List<HeldItem> held(
            ExchangeTerms terms, List<HeldItem> wanted, Party party, Instant until) {
        var held =
                holds.held(
                        terms.booking(),
                        wanted,
                        until,
                        (item, granted) -> asGranted(item, granted, party));
        for (var number = 0; number < held.size(); number++) {
            var said = terms.lines().get(number).price();
            var now = held.get(number).price();
            if (!said.equals(now)) {
                holds.release(held, ReleaseReason.BOOKING_NEVER_PLACED);
                throw new RefusalException(new PriceChanged(terms.booking(), said, now));
            }
        }
        return held;
    }

    private static HeldItem asGranted(HeldItem item, Granted granted, Party party) {
        var terms = granted.terms();
        var price = new FareTerms(granted.price(), terms == null ? null : terms.conditions());
        return new HeldItem(
                item.item(),
                item.flight(),
                item.inventory(),
                item.hold(),
                granted.cabin(),
                granted.fare(),
                granted.price(),
                price.total(party),
                item.seats(),
                granted.until(),
                terms);
    }

    private static List<HeldItem> wanted(
            ExchangeTerms terms, ExchangeProposal proposal, Instant until) {
        return IntStream.range(0, terms.lines().size())
                .mapToObj(at ->
                        wanted(
                                terms.lines().get(at),
                                ItemId.of(terms.booking(), proposal.nextItem() + at),
                                proposal.party(),
                                until))
                .toList();
    }

    private static HeldItem wanted(
            ExchangeQuote.Line line, ItemId item, Party party, Instant until) {
        return new HeldItem(
                item,
                line.flightId(),
                InventoryId.of(line.flightId()),
                HoldId.of(item, 1),
                line.cabin(),
                line.fareCode(),
                line.price(),
                line.price(),
                party.seats(),
                until);
    }
}
