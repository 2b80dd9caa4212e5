package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import dev.skyledger.contracts.booking.Repayment;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.util.ArrayList;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was paid for a booking and for its exchanges and has not come back. What comes back is taken
 * from the newest payment first, and never more than is there.
 */
final class Purse {

    /** The booking itself; its exchanges count from 1. */
    private static final int OWN = 0;

    private final TreeMap<Integer, Money> left = new TreeMap<>();
    private int number;
    private int attempt;

    void evolve(BookingEvent event) {
        if (event instanceof BookingConfirmed confirmed) {
            attempt = confirmed.attempt();
            left.put(OWN, confirmed.total());
        } else if (event instanceof ItemExchanged exchanged) {
            if (exchanged.due().isPositive()) {
                left.put(exchanged.number(), exchanged.due());
            }
            take(exchanged.back());
        } else if (event instanceof PassengerWithdrawn withdrawn) {
            take(withdrawn.cancellation().repayment());
        } else if (event instanceof BookingCancelled cancelled
                && cancelled.cancellation() != null) {
            take(cancelled.cancellation().repayment());
        }
    }

    private void take(@Nullable Repayment back) {
        if (back == null) {
            return;
        }
        number = back.number();
        var own = back.amount();
        for (var it : back.ofExchanges()) {
            left.computeIfPresent(it.exchange(), (_, before) -> before.minus(it.amount()));
            own = own.minus(it.amount());
        }
        var ofBooking = own;
        left.computeIfPresent(OWN, (_, before) -> before.minus(ofBooking));
    }

    boolean isFilled() {
        return !left.isEmpty();
    }

    /** Which try the booking itself was paid with. */
    int attempt() {
        return attempt;
    }

    /** Whether something is left of what was paid with it. */
    boolean holdsOf(PaymentId payment) {
        var rest = left.get(payment.exchange().orElse(OWN));
        return rest != null && rest.isPositive();
    }

    /** Only what is filled has something left. */
    Money left() {
        return left.values().stream().reduce(Money::plus).orElseThrow();
    }

    boolean has(Money amount) {
        return isFilled() && amount.compareTo(left()) <= 0;
    }

    /** The next repayment: so much, the newest payment first. */
    Repayment repayment(Money amount) {
        var parts = new ArrayList<Repayment.OfExchange>();
        var rest = amount;
        for (var payment : left.descendingMap().entrySet()) {
            var part = payment.getValue().compareTo(rest) < 0 ? payment.getValue() : rest;
            if (payment.getKey() != OWN && part.isPositive()) {
                parts.add(new Repayment.OfExchange(payment.getKey(), part));
            }
            rest = rest.minus(part);
        }
        return new Repayment(number + 1, amount, parts);
    }

    /** The next repayment: everything, but of a payment whose money was never moved. */
    Repayment allBut(PaymentId unmoved) {
        var moved = new TreeMap<>(left);
        moved.remove(unmoved.exchange().orElse(OWN));
        var parts =
                moved.descendingMap().entrySet().stream()
                        .filter(it -> it.getKey() != OWN && it.getValue().isPositive())
                        .map(it -> new Repayment.OfExchange(it.getKey(), it.getValue()))
                        .toList();
        var amount = moved.values().stream().reduce(left().times(0), Money::plus);
        return new Repayment(number + 1, amount, parts);
    }
}
