package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.ExchangeProposal.Leaving;
import dev.skyledger.contracts.booking.FareTerms;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.SaleTerms;
import dev.skyledger.contracts.inventory.HoldOutcome.Granted;
import dev.skyledger.contracts.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seats that somebody takes in place of those that the seller cannot give them: worth what the old
 * ones are worth, on the terms under which those were sold. Only in a lower cabin of the same
 * flight they are worth what they cost, where that is less.
 */
record TakenSeats(Leaving old, HeldItem wanted, Granted granted) {

    HeldItem item() {
        var terms = granted.terms();
        var cheaper = cheaper();
        return new HeldItem(
                wanted.item(),
                wanted.flight(),
                wanted.inventory(),
                wanted.hold(),
                granted.cabin(),
                granted.fare(),
                cheaper == null ? old.item().seatPrice() : cheaper.seat(),
                cheaper == null ? old.worth() : cheaper.total(old.party()),
                wanted.seats(),
                granted.until(),
                terms == null ? null : new SaleTerms(conditions(cheaper), terms.departure()),
                List.of());
    }

    /** What a seat costs there, where the party pays less than for the old ones. */
    private @Nullable FareTerms cheaper() {
        var fare = Holds.termsOf(granted);
        var isLower =
                wanted.flight().equals(old.item().flight())
                        && granted.cabin().compareTo(old.item().cabin()) < 0;
        return isLower && fare.total(old.party()).compareTo(old.worth()) < 0 ? fare : null;
    }

    /** What was agreed stays agreed, but for what the others of the party pay. */
    private Conditions conditions(@Nullable FareTerms cheaper) {
        var agreed = old.item().conditions();
        var there = cheaper == null ? null : cheaper.conditions();
        return there == null
                ? agreed
                : new Conditions(
                        agreed.changeFee(),
                        agreed.refundPercent(),
                        agreed.bags(),
                        there.childPrice(),
                        there.infantPrice());
    }

    /** Nothing, or less than that: what comes back, and no more than there is. */
    static Money due(Leaving old, HeldItem taken, Money returnable) {
        var nothing = old.worth().times(0);
        if (taken.price().equals(old.worth())) {
            return nothing;
        }
        var paid = old.paidOn(new FareTerms(taken.seatPrice(), taken.conditions()));
        var back = old.paid().minus(paid);
        var most = back.compareTo(returnable) < 0 ? back : returnable;
        return most.isPositive() ? most.times(-1) : nothing;
    }
}
