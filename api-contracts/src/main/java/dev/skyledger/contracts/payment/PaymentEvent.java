package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.contracts.shared.StreamOf;

/** Everything that can happen to the money of a booking. */
public sealed interface PaymentEvent extends StreamOf
        permits PaymentRequested,
                PaymentAuthorised,
                PaymentDeclined,
                PaymentActionRequired,
                PaymentCaptured,
                CaptureFailed,
                VoidRequested,
                PaymentVoided,
                RefundOwed,
                RefundRequested,
                PaymentRefunded,
                RefundFailed {

    PaymentId payment();

    @Override
    default String stream() {
        return payment().value();
    }
}
