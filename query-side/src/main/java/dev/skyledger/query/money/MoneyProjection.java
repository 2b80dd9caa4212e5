package dev.skyledger.query.money;

import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import dev.skyledger.contracts.booking.Repayment;
import dev.skyledger.contracts.payment.MovementKind;
import dev.skyledger.contracts.payment.PaymentAuthorised;
import dev.skyledger.contracts.payment.PaymentCaptured;
import dev.skyledger.contracts.payment.PaymentRefunded;
import dev.skyledger.contracts.payment.PaymentVoided;
import dev.skyledger.contracts.payment.RefundFailed;
import dev.skyledger.contracts.payment.RefundOwed;
import dev.skyledger.contracts.payment.RefundRequested;
import dev.skyledger.contracts.payment.VoidReason;
import dev.skyledger.contracts.payment.VoidRequested;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;

/** What money moved, what is owed, and what is to come back. */
@Component
@ProcessingGroup("money-view")
class MoneyProjection {

    private static final int PRICE = 0;

    private static final int ANY_TRY = 0;

    private final MoneyRows rows;

    MoneyProjection(MoneyRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(PaymentAuthorised it, @Timestamp Instant at) {
        rows.moved(it.payment(), MovementKind.AUTHORISE, it.attempt(), it.amount(), at);
    }

    @EventHandler
    void on(PaymentCaptured it, @Timestamp Instant at) {
        rows.moved(it.payment(), MovementKind.CAPTURE, it.attempt(), it.amount(), at);
    }

    /** A promise that nobody waited for was never recorded before. */
    @EventHandler
    void on(VoidRequested it, @Timestamp Instant at) {
        if (it.reason() == VoidReason.GIVEN_UP) {
            rows.moved(it.payment(), MovementKind.AUTHORISE, it.attempt(), it.amount(), at);
        }
    }

    /** What is let go of is owed by nobody. */
    @EventHandler
    void on(PaymentVoided it, @Timestamp Instant at) {
        rows.moved(it.payment(), MovementKind.VOID, it.attempt(), it.amount(), at);
        if (it.reason() != VoidReason.GIVEN_UP) {
            rows.nothingOwed(it.payment(), it.amount());
        }
    }

    @EventHandler
    void on(PaymentRefunded it, @Timestamp Instant at) {
        rows.moved(it.payment(), MovementKind.REFUND, it.refund(), it.amount(), at);
        rows.refund(it.payment(), it.refund(), it.amount(), RefundStatus.DONE, null, at);
    }

    @EventHandler
    void on(RefundOwed it, @Timestamp Instant at) {
        rows.refund(it.payment(), it.refund(), it.amount(), RefundStatus.OWED, null, at);
    }

    @EventHandler
    void on(RefundRequested it, @Timestamp Instant at) {
        rows.refund(it.payment(), it.refund(), it.amount(), RefundStatus.REQUESTED, null, at);
    }

    /** What a bank sent back has not moved. */
    @EventHandler
    void on(RefundFailed it, @Timestamp Instant at) {
        rows.notMoved(it.payment(), MovementKind.REFUND, it.refund());
        rows.refund(it.payment(), it.refund(), it.amount(), RefundStatus.FAILED, it.reason(), at);
    }

    @EventHandler
    void on(BookingConfirmed it) {
        rows.owedAgain(PaymentId.of(it.booking()));
        rows.owed(PaymentId.of(it.booking()), PRICE, it.total());
    }

    @EventHandler
    void on(PassengerWithdrawn it) {
        less(it.booking(), it.cancellation().repayment());
    }

    /** What is due is a price of its own; what comes back is owed less of what was paid. */
    @EventHandler
    void on(ItemExchanged it) {
        if (it.due().isPositive()) {
            rows.owed(PaymentId.of(it.booking(), it.number()), PRICE, it.due());
        }
        if (it.back() != null) {
            less(it.booking(), it.back());
        }
    }

    @EventHandler
    void on(BookingCancelled it) {
        if (it.cancellation() != null) {
            less(it.booking(), it.cancellation().repayment());
        }
    }

    private void less(BookingId booking, Repayment back) {
        back.parts(booking, ANY_TRY)
                .forEach(it -> rows.owed(it.payment(), back.number(), minus(it.amount())));
    }

    private static Money minus(Money refund) {
        return refund.times(-1);
    }

    @ResetHandler
    void forget() {
        rows.forget();
    }
}
