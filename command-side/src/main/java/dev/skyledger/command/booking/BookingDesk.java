package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.CardPayment;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.PlaceBooking;
import dev.skyledger.contracts.booking.Placing;
import dev.skyledger.contracts.booking.RefuseBooking;
import dev.skyledger.contracts.booking.RejectionReason;
import dev.skyledger.contracts.refusal.MixedCurrencies;
import dev.skyledger.contracts.refusal.PriceChanged;
import dev.skyledger.contracts.refusal.Refusal;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.SeatsUnavailable;
import dev.skyledger.contracts.refusal.VoucherUnusable;
import dev.skyledger.contracts.shared.Money;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/**
 * Takes an order: seats first, then the booking. It runs on the caller's thread and may run again
 * under the same booking id: after a crash it finds its own holds and its own booking. A crash
 * between the two leaves holds that the sweep lets go of.
 */
@Component
class BookingDesk {

    private final CommandGateway commands;

    private final PeopleSealer sealer;

    private final Locators locators;

    private final BookingPolicy policy;

    private final Clock clock;

    BookingDesk(
            CommandGateway commands,
            PeopleSealer sealer,
            Locators locators,
            BookingPolicy policy,
            Clock clock) {
        this.commands = commands;
        this.sealer = sealer;
        this.locators = locators;
        this.policy = policy;
        this.clock = clock;
    }

    /** Places the booking, or records and throws why it cannot be, unless that was said before. */
    Placing place(Order order) {
        var now = clock.instant();
        var party = PartyRules.partyOf(order.people());
        var until = now.plus(policy.payWithin()).plus(policy.grace());
        var holds = Holds.ask(commands, order, party, until);
        var people = sealer.sealed(order);
        try {
            var missing = holds.missing();
            if (!missing.isEmpty()) {
                return refuse(order, people, unavailable(order, missing.getFirst()));
            }
            PartyRules.requireAges(order.people(), holds.lastDeparture());
            var placing = place(order, people, holds.items(party));
            if (placing == Placing.REFUSED) {
                holds.release();
            }
            return placing;
        } catch (RefusalException e) {
            holds.release();
            throw e;
        }
    }

    private Placing place(Order order, PeopleSealer.People people, List<HeldItem> items) {
        var currencies = items.stream().map(item -> item.price().currency()).distinct().toList();
        if (currencies.size() > 1) {
            var mixed = new MixedCurrencies(order.booking(), currencies);
            return refuse(order, people, new Cause(RejectionReason.MIXED_CURRENCIES, 0, mixed));
        }
        var total = items.stream().map(HeldItem::price).reduce(Money::plus).orElseThrow();
        var expected = order.expectedTotal();
        if (expected != null && !expected.equals(total)) {
            var changed = new PriceChanged(order.booking(), expected, total);
            return refuse(order, people, new Cause(RejectionReason.PRICE_CHANGED, 0, changed));
        }
        var discounts = new Discounts(commands, order.booking(), order.vouchers());
        return switch (discounts.takenOff(total)) {
            case Discounts.Result.Refused(var voucher, var reason) -> {
                var unusable = new VoucherUnusable(order.booking(), voucher, reason);
                yield refuse(
                        order, people, new Cause(RejectionReason.VOUCHER_UNUSABLE, 0, unusable));
            }
            case Discounts.Result.Owed(var owed) -> {
                var placing = placed(order, people, items, owed);
                if (placing == Placing.REFUSED) {
                    discounts.release();
                }
                yield placing;
            }
        };
    }

    /** A booking that owes nothing needs no card to be paid at once. */
    private Placing placed(
            Order order, PeopleSealer.People people, List<HeldItem> items, Money owed) {
        var card = order.card() == null && owed.isZero() ? CardPayment.NONE : order.card();
        return Results.of(
                commands.<Placing>send(
                        new PlaceBooking(
                                order.booking(),
                                locators.next(),
                                order.traveller(),
                                items,
                                people.passengers(),
                                people.contact(),
                                owed,
                                payBy(items),
                                card)));
    }

    private record Cause(RejectionReason reason, int available, Refusal refusal) {}

    /** A booking that was placed before, and whose holds are gone since, is not refused now. */
    private Placing refuse(Order order, PeopleSealer.People people, Cause cause) {
        var placing =
                Results.of(
                        commands.<Placing>send(
                                new RefuseBooking(
                                        order.booking(),
                                        locators.next(),
                                        order.traveller(),
                                        order.items(),
                                        people.passengers(),
                                        people.contact(),
                                        cause.reason(),
                                        cause.available())));
        if (placing == Placing.REFUSED) {
            throw new RefusalException(cause.refusal());
        }
        return placing;
    }

    private static Cause unavailable(Order order, Holds.Missing missing) {
        var reason =
                switch (missing.why().reason()) {
                    case SOLD_OUT -> RejectionReason.SEATS_UNAVAILABLE;
                    case NO_SUCH_FARE -> RejectionReason.FARE_UNAVAILABLE;
                    case PRICE_CHANGED -> RejectionReason.PRICE_CHANGED;
                    case SALES_CLOSED -> RejectionReason.SALES_CLOSED;
                };
        var available = missing.why().available();
        var refusal =
                new SeatsUnavailable(
                        order.booking(), missing.item().flight(), reason.code(), available);
        return new Cause(reason, available, refusal);
    }

    private Instant payBy(List<HeldItem> items) {
        var first = items.stream().map(HeldItem::until).min(Instant::compareTo).orElseThrow();
        return first.minus(policy.grace());
    }
}
