package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.CardPayment;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.ItemPolicy;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.booking.PlaceBooking;
import dev.skyledger.contracts.booking.Placing;
import dev.skyledger.contracts.booking.RefuseBooking;
import dev.skyledger.contracts.booking.RejectionReason;
import dev.skyledger.contracts.booking.WantedItem;
import dev.skyledger.contracts.refusal.FlightsOverlap;
import dev.skyledger.contracts.refusal.MixedCurrencies;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.SeatsUnavailable;
import dev.skyledger.contracts.refusal.VoucherUnusable;
import dev.skyledger.contracts.shared.Money;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/**
 * Takes an order: seats first, then the booking. It runs on the caller's thread and may run again
 * under the same booking id: after a crash it finds its own holds and its own booking. A crash
 * between the two leaves holds that the sweep lets go of; what a booking that is over by then would
 * hold again is let go at once.
 */
@Component
class BookingDesk {

    private final CommandGateway commands;

    private final PeopleSealer sealer;

    private final Locators locators;

    private final Timetable timetable;

    private final Alternatives alternatives;

    private final BookingPolicy policy;

    private final Clock clock;

    BookingDesk(
            CommandGateway commands,
            PeopleSealer sealer,
            Locators locators,
            Timetable timetable,
            Alternatives alternatives,
            BookingPolicy policy,
            Clock clock) {
        this.commands = commands;
        this.sealer = sealer;
        this.locators = locators;
        this.timetable = timetable;
        this.alternatives = alternatives;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Places the booking, or records and throws why it cannot be, unless that was said before;
     * where that took so long that the sweep has forgone the booking, another one is to be placed.
     */
    Placing place(Order order) {
        var now = clock.instant();
        var party = PartyRules.partyOf(order.people());
        order.expected().requireParty(party);
        var people = sealer.sealed(order);
        var early = timetable.outOfOrder(order.items().stream().map(WantedItem::flight).toList());
        if (early != null) {
            var overlap = new FlightsOverlap(order.booking(), early);
            return refuse(order, people, new Cause(RejectionReason.FLIGHTS_OVERLAP, 0, overlap));
        }
        var over = order.expected().overAt(now, order.booking());
        if (over != null) {
            return refuse(order, people, new Cause(RejectionReason.OFFER_EXPIRED, 0, over));
        }
        var holds = Holds.ask(commands, order, party, now, policy);
        try {
            var placing = place(order, party, people, holds);
            if (placing.isInVain()) {
                holds.release();
            }
            return placing;
        } catch (RefusalException e) {
            holds.release();
            throw e;
        }
    }

    private Placing place(Order order, Party party, PeopleSealer.People people, Holds holds) {
        var missing = holds.missing();
        if (!missing.isEmpty() && isAllLost(order, missing)) {
            return refuse(order, people, unavailable(order, party, holds));
        }
        PartyRules.requireAges(order.people(), holds.lastDeparture());
        return place(order, people, holds.items(party), missing);
    }

    private static boolean isAllLost(Order order, List<Holds.Missing> missing) {
        return order.policy() != ItemPolicy.BEST_EFFORT || missing.size() == order.items().size();
    }

    private Placing place(
            Order order,
            PeopleSealer.People people,
            List<HeldItem> items,
            List<Holds.Missing> missing) {
        var currencies = items.stream().map(item -> item.price().currency()).distinct().toList();
        if (currencies.size() > 1) {
            var mixed = new MixedCurrencies(order.booking(), currencies);
            return refuse(order, people, new Cause(RejectionReason.MIXED_CURRENCIES, 0, mixed));
        }
        var total = items.stream().map(HeldItem::price).reduce(Money::plus).orElseThrow();
        var changed = order.expected().broken(order.booking(), items, total, missing.isEmpty());
        if (changed != null) {
            return refuse(order, people, new Cause(Expectation.reasonOf(changed), 0, changed));
        }
        var discounts = new Discounts(commands, order);
        return switch (discounts.takenOff(total)) {
            case Discounts.Result.Refused(var voucher, var reason) -> {
                var unusable = new VoucherUnusable(order.booking(), voucher, reason);
                yield refuse(
                        order, people, new Cause(RejectionReason.VOUCHER_UNUSABLE, 0, unusable));
            }
            case Discounts.Result.Owed owed -> {
                var placing = placed(order, people, items, missing, owed);
                if (placing.isInVain()) {
                    discounts.release();
                }
                yield placing;
            }
        };
    }

    /** A booking that owes nothing needs no card to be paid at once. */
    private Placing placed(
            Order order,
            PeopleSealer.People people,
            List<HeldItem> items,
            List<Holds.Missing> missing,
            Discounts.Result.Owed owed) {
        var card = order.card() == null && owed.total().isZero() ? CardPayment.NONE : order.card();
        return Results.of(
                commands.<Placing>send(
                        new PlaceBooking(
                                order.booking(),
                                locators.next(),
                                order.traveller(),
                                items,
                                people.passengers(),
                                people.contact(),
                                owed.total(),
                                policy.payBy(items),
                                card,
                                missing.stream().map(Holds.Missing::refused).toList(),
                                owed.shared().isZero() ? null : owed.shared(),
                                owed.used())));
    }

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
                                        cause.available(),
                                        cause.detail())));
        if (placing == Placing.REFUSED) {
            throw new RefusalException(cause.refusal());
        }
        return placing;
    }

    private Cause unavailable(Order order, Party party, Holds holds) {
        var missing = holds.missing().getFirst();
        var instead =
                order.policy() == ItemPolicy.OFFER_ALTERNATIVE
                        ? alternatives.to(missing.item(), party, order.items(), holds.items(party))
                        : null;
        var refusal =
                new SeatsUnavailable(
                        order.booking(),
                        missing.item().flight(),
                        missing.reason().code(),
                        missing.why().available(),
                        instead);
        return new Cause(missing.reason(), missing.why().available(), refusal);
    }
}
