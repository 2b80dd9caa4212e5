package dev.skyledger.command.payment;

import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.payment.CaptureFailed;
import dev.skyledger.contracts.payment.PaymentActionRequired;
import dev.skyledger.contracts.payment.PaymentAuthorised;
import dev.skyledger.contracts.payment.PaymentCaptured;
import dev.skyledger.contracts.payment.PaymentDeclined;
import dev.skyledger.contracts.payment.PaymentEvent;
import dev.skyledger.contracts.payment.PaymentRefunded;
import dev.skyledger.contracts.payment.PaymentRequested;
import dev.skyledger.contracts.payment.PaymentVoided;
import dev.skyledger.contracts.payment.RecordAuthorisation;
import dev.skyledger.contracts.payment.RecordRefund;
import dev.skyledger.contracts.payment.RefundFailed;
import dev.skyledger.contracts.payment.RefundOwed;
import dev.skyledger.contracts.payment.RefundRequested;
import dev.skyledger.contracts.payment.VoidReason;
import dev.skyledger.contracts.payment.VoidRequested;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.util.List;

/** How the money of a booking stands after what happened to it. */
final class Funds {

    private PaymentId payment;
    private int attempt;
    private Money amount;
    private final Tries tries = new Tries();
    private List<HeldItem> items = List.of();
    private String reference = "";
    private VoidReason whyLetGo;
    private Progress progress = Progress.DECLINED;
    private final Refunds refunds = new Refunds();
    private final Strays strays = new Strays();

    void evolve(PaymentEvent event) {
        switch (event) {
            case PaymentRequested requested -> {
                payment = requested.payment();
                attempt = requested.attempt();
                amount = requested.amount();
                tries.opened(attempt, amount);
                items = requested.items();
                progress = Progress.REQUESTED;
            }
            case PaymentAuthorised authorised -> {
                reference = authorised.reference();
                progress = Progress.AUTHORISED;
            }
            case PaymentActionRequired _ -> progress = Progress.ACTION_REQUIRED;
            case PaymentDeclined never when never.attempt() > attempt ->
                    tries.closed(never.attempt());
            case PaymentDeclined _ -> progress = Progress.DECLINED;
            case PaymentCaptured _ -> progress = Progress.CAPTURED;
            case CaptureFailed _ -> progress = Progress.CAPTURE_FAILED;
            case VoidRequested asked when asked.reason() == VoidReason.GIVEN_UP ->
                    strays.found(asked.attempt());
            case VoidRequested asked -> {
                whyLetGo = asked.reason();
                progress = Progress.LETTING_GO;
            }
            case PaymentVoided gone when gone.reason() == VoidReason.GIVEN_UP ->
                    strays.gone(gone.attempt());
            case PaymentVoided _ -> progress = Progress.VOIDED;
            case RefundOwed owed -> refunds.evolve(owed);
            case RefundRequested asked -> refunds.evolve(asked);
            case RefundFailed failed -> refunds.evolve(failed);
            case PaymentRefunded done -> refunds.evolve(done);
        }
    }

    boolean isCurrent(int answered) {
        return answered == attempt;
    }

    boolean is(int answered, Progress so) {
        return isCurrent(answered) && progress == so;
    }

    boolean isWaiting(int answered) {
        return isCurrent(answered) && progress.isWaiting();
    }

    boolean isPromised(int answered) {
        return isCurrent(answered) && progress.isPromised();
    }

    /** A promise that is being let go of may have been moved before. */
    boolean canBeMoved(int answered) {
        return isPromised(answered) || is(answered, Progress.LETTING_GO);
    }

    boolean canBeTriedAs(int next) {
        return (progress == Progress.DECLINED || progress == Progress.VOIDED) && tries.isNew(next);
    }

    /** Whether this try comes after one of which nobody awaits the answer any more. */
    boolean isWaitingBefore(int next) {
        return progress.isWaiting() && tries.isNew(next);
    }

    /** Whether a promise for this try is news that nobody waits for any more. */
    boolean isUnwanted(int answered) {
        var isOver = answered < attempt || is(answered, Progress.DECLINED);
        return isOver && !strays.contains(answered);
    }

    boolean isLettingGoOfStray(int answered) {
        return strays.isLettingGo(answered);
    }

    Tries tries() {
        return tries;
    }

    Refunds refunds() {
        return refunds;
    }

    /** What remains of the money after all that is to come back. */
    Money rest() {
        return refunds.leftOf(amount);
    }

    /** Fails where more would come back than was promised, whatever led to it. */
    void ensureRoom(Money more) {
        if (rest().compareTo(more) < 0) {
            throw new IllegalStateException("more than the " + amount + " paid would come back");
        }
    }

    PaymentAuthorised authorised(RecordAuthorisation by) {
        return new PaymentAuthorised(
                payment, attempt, amount, by.reference(), by.captureBefore(), items);
    }

    PaymentActionRequired actionRequired(String url) {
        return new PaymentActionRequired(payment, attempt, url);
    }

    PaymentDeclined declined(String reason, boolean retryable) {
        return new PaymentDeclined(payment, attempt, reason, retryable);
    }

    /** Nothing is promised anew while the money of another try is on its way, or stayed. */
    PaymentDeclined closed(int next) {
        return new PaymentDeclined(payment, next, PaymentDeclined.EARLIER_OPEN, true);
    }

    PaymentCaptured captured(String under) {
        return new PaymentCaptured(payment, attempt, amount, under);
    }

    CaptureFailed captureFailed(String reason, boolean forGood) {
        return new CaptureFailed(payment, attempt, reason, forGood);
    }

    VoidRequested letGo(VoidReason reason) {
        return new VoidRequested(payment, attempt, amount, reference, reason);
    }

    VoidRequested strayLetGo(int stray, String under) {
        return new VoidRequested(
                payment, stray, tries.amount(stray, amount), under, VoidReason.GIVEN_UP);
    }

    PaymentVoided voided() {
        return new PaymentVoided(payment, attempt, amount, whyLetGo);
    }

    PaymentVoided strayVoided(int stray) {
        return new PaymentVoided(payment, stray, tries.amount(stray, amount), VoidReason.GIVEN_UP);
    }

    RefundOwed owed(int refund, Money back) {
        return new RefundOwed(payment, attempt, refund, back);
    }

    RefundRequested requested(int refund, Money back) {
        return new RefundRequested(payment, attempt, refund, back, reference);
    }

    PaymentRefunded refunded(RecordRefund by) {
        var back = refunds.amount(by.refund());
        var inAll = refunds.done(amount).plus(back);
        return new PaymentRefunded(
                payment, attempt, by.refund(), back, inAll, amount, by.reference());
    }

    RefundFailed refundFailed(int refund, String reason) {
        return new RefundFailed(payment, attempt, refund, refunds.amount(refund), reason);
    }

    @SuppressWarnings("NullAway.Init") // the first event fills the fields
    Funds() {}
}
