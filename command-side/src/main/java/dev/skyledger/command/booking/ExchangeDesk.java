package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.CardPayment;
import dev.skyledger.contracts.booking.ExchangeProposal;
import dev.skyledger.contracts.booking.ExchangeQuote;
import dev.skyledger.contracts.booking.ExchangeTry;
import dev.skyledger.contracts.booking.FindExchange;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.ProposeExchange;
import dev.skyledger.contracts.booking.RequestExchange;
import dev.skyledger.contracts.refusal.AlreadyGivenUp;
import dev.skyledger.contracts.refusal.ExchangeQuoteExpired;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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

    private final ExchangeHolds holds;

    private final BookingPolicy policy;

    private final Clock clock;

    ExchangeDesk(CommandGateway commands, ExchangeHolds holds, BookingPolicy policy, Clock clock) {
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

    /** Begins the exchange; one that this request has begun before goes on. */
    ExchangeTry exchange(
            ExchangeTerms terms,
            String request,
            @Nullable CardPayment card,
            @Nullable TravellerId owner) {
        return exchange(terms, request, ExchangeHolds.attempt(request), card, owner);
    }

    /** Where it took so long that the booking has forgone the attempt, the next one begins. */
    private ExchangeTry exchange(
            ExchangeTerms terms,
            String request,
            int attempt,
            @Nullable CardPayment card,
            @Nullable TravellerId owner) {
        requirePayable(terms, card);
        var items = terms.lines().stream().map(ExchangeQuote.Line::itemId).toList();
        var proposal = stillProposed(terms.booking(), items, owner);
        if (proposal.paid() != terms.paid() || !isWorthTheSame(terms, proposal)) {
            throw new RefusalException(new ExchangeQuoteExpired(terms.booking()));
        }
        var until = until(proposal);
        var to = holds.held(terms, proposal, attempt, until);
        var begun = holds.claimed(request(terms, request, proposal, to, until, card, owner));
        return begun instanceof ExchangeTry.Unknown
                ? exchange(terms, request, ExchangeHolds.after(attempt), card, owner)
                : begun;
    }

    /** What was quoted and is not there any more is quoted anew. */
    private ExchangeProposal stillProposed(
            BookingId booking, List<ItemId> items, @Nullable TravellerId owner) {
        try {
            return proposed(booking, items, owner);
        } catch (RefusalException e) {
            throw e.refusal() instanceof Invalid || e.refusal() instanceof AlreadyGivenUp
                    ? new RefusalException(new ExchangeQuoteExpired(booking))
                    : e;
        }
    }

    /** What is not paid yet is held as long as it was before, and no longer. */
    private Instant until(ExchangeProposal proposal) {
        return proposal.paid()
                ? clock.instant().plus(policy.payWithin()).plus(policy.grace())
                : proposal.heldUntil();
    }

    private static RequestExchange request(
            ExchangeTerms terms,
            String request,
            ExchangeProposal proposal,
            List<HeldItem> to,
            Instant until,
            @Nullable CardPayment card,
            @Nullable TravellerId owner) {
        return new RequestExchange(
                terms.booking(),
                request,
                terms.paid(),
                proposal.from().stream().map(ExchangeProposal.Leaving::item).toList(),
                to,
                ExchangeHolds.flights(terms, to),
                terms.fee(),
                terms.due(),
                terms.due().isPositive() ? card : null,
                until,
                owner);
    }

    private static boolean isWorthTheSame(ExchangeTerms terms, ExchangeProposal proposal) {
        return IntStream.range(0, terms.lines().size())
                .allMatch(at -> isWorthTheSame(terms.lines().get(at), proposal.from().get(at)));
    }

    private static boolean isWorthTheSame(
            ExchangeQuote.Line line, ExchangeProposal.Leaving leaving) {
        return line.before().equals(leaving.worth())
                && Objects.equals(line.rule(), leaving.excused());
    }

    private void requirePayable(ExchangeTerms terms, @Nullable CardPayment card) {
        if (terms.isOverAt(clock.instant())) {
            throw new RefusalException(new ExchangeQuoteExpired(terms.booking()));
        }
        if (terms.due().isPositive() && card == null) {
            throw new RefusalException(
                    new Invalid("payment", "is required, for %s is due".formatted(terms.due())));
        }
    }
}
