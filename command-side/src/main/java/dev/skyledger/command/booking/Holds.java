package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.FareTerms;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.booking.RefusedItem;
import dev.skyledger.contracts.booking.RejectionReason;
import dev.skyledger.contracts.booking.WantedItem;
import dev.skyledger.contracts.inventory.HoldOutcome;
import dev.skyledger.contracts.inventory.HoldOutcome.Granted;
import dev.skyledger.contracts.inventory.HoldOutcome.Refused;
import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.inventory.ReleaseReason;
import dev.skyledger.contracts.inventory.ReleaseSeats;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** The seats of one order, asked for all at once. Holding the same again changes nothing. */
final class Holds {

    private static final int FIRST = 1;

    private final CommandGateway commands;

    private final List<Hold> holds;

    private final Instant tooSoon;

    private Holds(CommandGateway commands, List<Hold> holds, Instant tooSoon) {
        this.commands = commands;
        this.holds = holds;
        this.tooSoon = tooSoon;
    }

    private record Hold(WantedItem item, CompletableFuture<HoldOutcome> outcome) {}

    /** An item whose seats could not be held, and why. */
    record Missing(WantedItem item, Refused why) {

        RejectionReason reason() {
            return reasonOf(why);
        }

        RefusedItem refused() {
            return RefusedItem.of(item, reason(), why.available());
        }
    }

    static RejectionReason reasonOf(Refused why) {
        return switch (why.reason()) {
            case SOLD_OUT -> RejectionReason.SEATS_UNAVAILABLE;
            case NO_SUCH_FARE -> RejectionReason.FARE_UNAVAILABLE;
            case PRICE_CHANGED -> RejectionReason.PRICE_CHANGED;
            case SALES_CLOSED -> RejectionReason.SALES_CLOSED;
        };
    }

    /** Seats that nobody could pay for any more before the flight leaves are as good as none. */
    static Holds ask(
            CommandGateway commands, Order order, Party party, Instant now, BookingPolicy policy) {
        var until = now.plus(policy.payWithin()).plus(policy.grace());
        return new Holds(
                commands,
                order.items().stream()
                        .map(item -> new Hold(item, commands.send(hold(order, item, party, until))))
                        .toList(),
                now.plus(policy.grace()));
    }

    private static HoldSeats hold(Order order, WantedItem item, Party party, Instant until) {
        return new HoldSeats(
                InventoryId.of(item.flight()),
                HoldId.of(item.item(), FIRST),
                order.booking(),
                item.cabin(),
                item.fare(),
                party.seats(),
                until,
                null,
                order.vouchers());
    }

    /** Waits for all. */
    List<Missing> missing() {
        return holds.stream()
                .filter(hold -> outcomeOf(hold) instanceof Refused)
                .map(hold -> new Missing(hold.item(), (Refused) outcomeOf(hold)))
                .toList();
    }

    private HoldOutcome outcomeOf(Hold hold) {
        var outcome =
                Results.of(hold.outcome(), new NotFound("flight", hold.item().flight().value()));
        return outcome instanceof Granted granted && !granted.until().isAfter(tooSoon)
                ? new Refused(HoldOutcome.Reason.SALES_CLOSED, 0, null)
                : outcome;
    }

    /** What is held. */
    List<HeldItem> items(Party party) {
        return granted().map(hold -> item(hold, party)).toList();
    }

    private Stream<Hold> granted() {
        return holds.stream().filter(hold -> outcomeOf(hold) instanceof Granted);
    }

    private HeldItem item(Hold hold, Party party) {
        var granted = (Granted) outcomeOf(hold);
        return new HeldItem(
                hold.item().item(),
                hold.item().flight(),
                InventoryId.of(hold.item().flight()),
                granted.hold(),
                granted.cabin(),
                granted.fare(),
                granted.price(),
                termsOf(granted).total(party),
                party.seats(),
                granted.until(),
                granted.terms(),
                granted.codes());
    }

    /** What those pay who get these seats. */
    static FareTerms termsOf(Granted granted) {
        var terms = granted.terms();
        return new FareTerms(granted.price(), terms == null ? null : terms.conditions());
    }

    /** The day of the last flight, where it leaves from. */
    LocalDate lastDeparture() {
        return granted()
                .map(hold -> ((Granted) outcomeOf(hold)).departure())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /**
     * Gives everything back that is held, for want of a booking: seats that were sold stay sold,
     * should an earlier run have come that far. A hold that this misses is let go by the sweep.
     */
    void release() {
        holds.forEach(hold -> hold.outcome().thenCompose(_ -> commands.send(release(hold))));
    }

    private static ReleaseSeats release(Hold hold) {
        return ReleaseSeats.all(
                InventoryId.of(hold.item().flight()),
                HoldId.of(hold.item().item(), FIRST),
                ReleaseReason.BOOKING_NEVER_PLACED);
    }
}
