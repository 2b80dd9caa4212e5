package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.ExchangeProposal;
import dev.skyledger.contracts.booking.ExchangeQuote;
import dev.skyledger.contracts.booking.ExchangeTry;
import dev.skyledger.contracts.booking.ExchangedFlight;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.booking.RequestExchange;
import dev.skyledger.contracts.inventory.HoldOutcome.Granted;
import dev.skyledger.contracts.inventory.ReleaseReason;
import dev.skyledger.contracts.refusal.PriceChanged;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.ItemId;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Holds the seats that an exchange is about, for as many as fly, at the price that was said. */
@Component
class ExchangeHolds {

    /** Holds of bookings and their lives are counted below. */
    private static final int FIRST = 1_000;

    private final NewHolds holds;

    ExchangeHolds(NewHolds holds) {
        this.holds = holds;
    }

    /**
     * What is held must cost what was said, and last as long as what is not paid yet, or nothing
     * is.
     */
    List<HeldItem> held(
            ExchangeTerms terms, ExchangeProposal proposal, int attempt, Instant until) {
        var lines = terms.lines();
        var wanted =
                IntStream.range(0, lines.size())
                        .mapToObj(at -> wanted(terms, proposal, at, attempt, until))
                        .toList();
        var held =
                holds.held(
                        terms.booking(),
                        wanted,
                        until,
                        proposal.paid() ? Instant.MIN : until,
                        (item, granted) ->
                                asGranted(item, granted, party(proposal, wanted.indexOf(item))));
        for (var at = 0; at < held.size(); at++) {
            if (!lines.get(at).price().equals(held.get(at).price())) {
                holds.release(held, ReleaseReason.BOOKING_NEVER_PLACED);
                throw new RefusalException(
                        new PriceChanged(
                                terms.booking(), lines.get(at).price(), held.get(at).price()));
            }
        }
        return held;
    }

    /** What the booking says to it; what it does not take is let go of. */
    ExchangeTry claimed(RequestExchange request) {
        return holds.claimed(request);
    }

    /** What takes the place of what, and what that costs. */
    static List<ExchangedFlight> flights(ExchangeTerms terms, List<HeldItem> to) {
        return IntStream.range(0, to.size())
                .mapToObj(at -> flight(terms.lines().get(at), to.get(at)))
                .toList();
    }

    private static ExchangedFlight flight(ExchangeQuote.Line line, HeldItem to) {
        return new ExchangedFlight(
                line.itemId(), to.item(), line.before(), line.price(), line.fee(), line.due());
    }

    private static Party party(ExchangeProposal proposal, int at) {
        return proposal.from().get(at).party();
    }

    private static HeldItem asGranted(HeldItem item, Granted granted, Party party) {
        return new HeldItem(
                item.item(),
                item.flight(),
                item.inventory(),
                item.hold(),
                granted.cabin(),
                granted.fare(),
                granted.price(),
                Holds.termsOf(granted).total(party),
                item.seats(),
                granted.until(),
                granted.terms(),
                List.of());
    }

    private static HeldItem wanted(
            ExchangeTerms terms, ExchangeProposal proposal, int at, int attempt, Instant until) {
        var line = terms.lines().get(at);
        var item = ItemId.of(terms.booking(), proposal.nextItem() + at);
        return new HeldItem(
                item,
                line.flightId(),
                InventoryId.of(line.flightId()),
                HoldId.of(item, attempt),
                line.cabin(),
                line.fareCode(),
                line.price(),
                line.price(),
                party(proposal, at).seats(),
                until,
                null,
                List.of());
    }

    /** Two requests at once hold seats of their own, so that one that is refused gives back its. */
    static int attempt(String request) {
        return HoldId.attemptOf(FIRST + 1 + Math.floorMod(request.hashCode(), 1_000_000_000));
    }

    /** The next one of the same request. */
    static int after(int attempt) {
        return attempt + 2;
    }
}
