package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.AlternativeFlight;
import dev.skyledger.contracts.booking.ExchangeProposal;
import dev.skyledger.contracts.booking.ExchangeTry;
import dev.skyledger.contracts.booking.ExchangedFlight;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.RequestExchange;
import dev.skyledger.contracts.refusal.BookingNotExchangeable;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes another flight, or another cabin of the same, in place of one that the seller changed: its
 * seats first, then an exchange that costs nothing, whatever the seats are sold for; a lower cabin
 * brings the difference back. It may run again under the same request.
 */
@Component
class AlternativeDesk {

    private final ExchangeDesk exchanges;

    private final NewHolds holds;

    private final Timetable timetable;

    private final Ages ages;

    private final BookingPolicy policy;

    private final Clock clock;

    AlternativeDesk(
            ExchangeDesk exchanges,
            NewHolds holds,
            Timetable timetable,
            Ages ages,
            BookingPolicy policy,
            Clock clock) {
        this.exchanges = exchanges;
        this.holds = holds;
        this.timetable = timetable;
        this.ages = ages;
        this.policy = policy;
        this.clock = clock;
    }

    ExchangeTry take(
            BookingId booking,
            ItemId item,
            AlternativeFlight flight,
            String request,
            @Nullable TravellerId owner) {
        return take(booking, item, flight, request, ExchangeHolds.attempt(request), owner);
    }

    /** Where it took so long that the booking has forgone the attempt, the next one begins. */
    private ExchangeTry take(
            BookingId booking,
            ItemId item,
            AlternativeFlight flight,
            String request,
            int attempt,
            @Nullable TravellerId owner) {
        var proposal = exchanges.proposed(booking, List.of(item), owner);
        if (!proposal.paid()) {
            throw new RefusalException(new BookingNotExchangeable(booking, "HELD"));
        }
        requirePossible(proposal, flight.flight());
        var until = clock.instant().plus(policy.payWithin()).plus(policy.grace());
        var leaving = proposal.from().getFirst();
        var wanted = wanted(booking, proposal, flight, attempt, until);
        var to =
                holds.held(
                        booking,
                        List.of(wanted),
                        until,
                        Instant.MIN,
                        (it, got) -> new TakenSeats(leaving, it, got).item());
        var begun = holds.claimed(requested(booking, request, proposal, to, until, owner));
        return begun instanceof ExchangeTry.Unknown
                ? take(booking, item, flight, request, ExchangeHolds.after(attempt), owner)
                : begun;
    }

    /** Another cabin of the same flight changes nothing about when anybody flies. */
    private void requirePossible(ExchangeProposal proposal, FlightId coming) {
        if (!proposal.from().getFirst().item().flight().equals(coming)) {
            var staying = proposal.staying().stream().map(HeldItem::flight);
            timetable.requireApart(
                    proposal.from().getFirst().item().item().booking(),
                    Stream.concat(staying, Stream.of(coming)).toList());
            ages.require(proposal, List.of(coming));
        }
    }

    private static HeldItem wanted(
            BookingId booking,
            ExchangeProposal proposal,
            AlternativeFlight flight,
            int attempt,
            Instant until) {
        var leaving = proposal.from().getFirst();
        var item = ItemId.of(booking, proposal.nextItem());
        return new HeldItem(
                item,
                flight.flight(),
                InventoryId.of(flight.flight()),
                HoldId.of(item, attempt),
                flight.cabin(),
                flight.fare(),
                leaving.item().seatPrice(),
                leaving.worth(),
                leaving.party().seats(),
                until,
                null,
                List.of());
    }

    private static RequestExchange requested(
            BookingId booking,
            String request,
            ExchangeProposal proposal,
            List<HeldItem> to,
            Instant until,
            @Nullable TravellerId owner) {
        var leaving = proposal.from().getFirst();
        var taken = to.getFirst();
        var nothing = leaving.worth().times(0);
        var due = TakenSeats.due(leaving, taken, proposal.returnable());
        var flight =
                new ExchangedFlight(
                        leaving.item().item(),
                        taken.item(),
                        leaving.worth(),
                        taken.price(),
                        nothing,
                        due);
        return new RequestExchange(
                booking,
                request,
                true,
                List.of(leaving.item()),
                to,
                List.of(flight),
                nothing,
                due,
                null,
                until,
                owner);
    }
}
