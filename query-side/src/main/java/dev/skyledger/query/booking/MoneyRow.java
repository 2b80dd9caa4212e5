package dev.skyledger.query.booking;

import static dev.skyledger.contracts.booking.PaymentStatus.ACTION_REQUIRED;
import static dev.skyledger.contracts.booking.PaymentStatus.AUTHORISED;
import static dev.skyledger.contracts.booking.PaymentStatus.CAPTURED;
import static dev.skyledger.contracts.booking.PaymentStatus.CAPTURE_FAILED;
import static dev.skyledger.contracts.booking.PaymentStatus.DECLINED;
import static dev.skyledger.contracts.booking.PaymentStatus.PARTLY_REFUNDED;
import static dev.skyledger.contracts.booking.PaymentStatus.REFUNDED;
import static dev.skyledger.contracts.booking.PaymentStatus.REQUESTED;
import static dev.skyledger.contracts.booking.PaymentStatus.VOIDED;

import dev.skyledger.contracts.booking.PaymentStatus;
import dev.skyledger.contracts.payment.CaptureFailed;
import dev.skyledger.contracts.payment.PaymentActionRequired;
import dev.skyledger.contracts.payment.PaymentAuthorised;
import dev.skyledger.contracts.payment.PaymentCaptured;
import dev.skyledger.contracts.payment.PaymentDeclined;
import dev.skyledger.contracts.payment.PaymentEvent;
import dev.skyledger.contracts.payment.PaymentRefunded;
import dev.skyledger.contracts.payment.PaymentRequested;
import dev.skyledger.contracts.payment.PaymentVoided;
import dev.skyledger.contracts.payment.RefundFailed;
import dev.skyledger.contracts.payment.RefundOwed;
import dev.skyledger.contracts.payment.RefundRequested;
import dev.skyledger.contracts.payment.VoidReason;
import dev.skyledger.contracts.payment.VoidRequested;
import dev.skyledger.contracts.shared.BookingId;
import org.jspecify.annotations.Nullable;

/** What a booking's row says about its money. */
final class MoneyRow {

    private MoneyRow() {}

    static Row requested(BookingId booking) {
        return money(booking, REQUESTED, null, null);
    }

    /** What the event changes; nothing where nobody needs to see it. */
    static @Nullable Row of(PaymentEvent event) {
        var booking = event.payment().booking();
        return switch (event) {
            case PaymentAuthorised _ -> money(booking, AUTHORISED, null, null);
            case PaymentDeclined it when PaymentDeclined.GIVEN_UP.equals(it.reason()) -> null;
            case PaymentDeclined it -> money(booking, DECLINED, it.reason(), it.retryable());
            case PaymentActionRequired it ->
                    money(booking, ACTION_REQUIRED, null, null).with("action_url", it.actionUrl());
            case PaymentCaptured it ->
                    money(booking, CAPTURED, null, null).with("captured", it.amount().minor());
            case CaptureFailed it -> money(booking, CAPTURE_FAILED, it.reason(), null);
            case PaymentRequested _,
                    VoidRequested _,
                    RefundOwed _,
                    RefundRequested _,
                    RefundFailed _ ->
                    null;
            case PaymentVoided it when it.reason() == VoidReason.GIVEN_UP -> null;
            case PaymentRefunded it ->
                    money(booking, refundStatus(it), null, null)
                            .with("refunded", it.refundedInAll().minor());
            case PaymentVoided it -> money(booking, VOIDED, it.reason().name(), null);
        };
    }

    private static PaymentStatus refundStatus(PaymentRefunded refunded) {
        return refunded.refundedInAll().equals(refunded.captured()) ? REFUNDED : PARTLY_REFUNDED;
    }

    private static Row money(
            BookingId booking,
            PaymentStatus status,
            @Nullable String reason,
            @Nullable Boolean retryable) {
        return Row.of(booking)
                .with("payment", status)
                .with("payment_reason", reason)
                .with("payment_retryable", retryable)
                .with("action_url", null);
    }
}
