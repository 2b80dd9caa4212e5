package dev.skyledger.command.payment;

import dev.skyledger.contracts.payment.PaymentRefunded;
import dev.skyledger.contracts.payment.RefundFailed;
import dev.skyledger.contracts.payment.RefundOwed;
import dev.skyledger.contracts.payment.RefundRequested;
import dev.skyledger.contracts.shared.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of the money of a booking is owed back, is on its way back, or came back. */
final class Refunds {

    /** How far one of them has come. */
    enum State {
        OWED,
        REQUESTED,
        FAILED,
        DONE
    }

    /** What is done was done under a reference. */
    private record Refund(Money amount, State state, @Nullable String under) {

        Refund(Money amount, State state) {
            this(amount, state, null);
        }
    }

    private final Map<Integer, Refund> all = new LinkedHashMap<>();

    void evolve(RefundOwed owed) {
        all.put(owed.refund(), new Refund(owed.amount(), State.OWED));
    }

    void evolve(RefundRequested asked) {
        all.put(asked.refund(), new Refund(asked.amount(), State.REQUESTED));
    }

    void evolve(RefundFailed failed) {
        all.put(failed.refund(), new Refund(failed.amount(), State.FAILED));
    }

    void evolve(PaymentRefunded done) {
        all.put(done.refund(), new Refund(done.amount(), State.DONE, done.reference()));
    }

    boolean isKnown(int number) {
        return all.containsKey(number);
    }

    boolean is(int number, State state) {
        var refund = all.get(number);
        return refund != null && refund.state() == state;
    }

    /** Whether the provider was asked for it and has not done it yet. */
    boolean isUnderWay(int number) {
        return is(number, State.REQUESTED) || is(number, State.FAILED);
    }

    /** Whether that it failed is news; once it is done, only if just that money came back to us. */
    boolean canFail(int number, @Nullable String reference) {
        var refund = all.get(number);
        return is(number, State.REQUESTED)
                || refund != null && refund.under() != null && refund.under().equals(reference);
    }

    /** Those that wait until the money was moved. */
    List<Integer> owed() {
        return all.keySet().stream().filter(number -> is(number, State.OWED)).toList();
    }

    Money amount(int number) {
        var refund = all.get(number);
        if (refund == null) {
            throw new IllegalStateException("there is no refund " + number);
        }
        return refund.amount();
    }

    /** What is left of the money when everything that is known came back. */
    Money leftOf(Money captured) {
        return all.values().stream().map(Refund::amount).reduce(captured, Money::minus);
    }

    /** What came back. */
    Money done(Money captured) {
        return all.values().stream()
                .filter(refund -> refund.state() == State.DONE)
                .map(Refund::amount)
                .reduce(captured.times(0), Money::plus);
    }
}
