package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.contracts.shared.StreamOf;

/** Everything that can be asked of a payment. */
public sealed interface PaymentCommand extends StreamOf
        permits RequestPayment,
                RecordAuthorisation,
                RecordDecline,
                RecordActionRequired,
                RecordCapture,
                RecordCaptureFailure,
                RecordVoid,
                LetGoOfPayment,
                RequestRefund,
                RecordRefund,
                RecordRefundFailure {

    PaymentId payment();

    @Override
    default String stream() {
        return payment().value();
    }
}
