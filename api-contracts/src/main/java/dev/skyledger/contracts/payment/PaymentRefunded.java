package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.serialization.Revision;

/** Money was given back; together it is this much of what was moved. */
@Revision("1")
public record PaymentRefunded(
        PaymentId payment,
        int attempt,
        int refund,
        Money amount,
        Money refundedInAll,
        Money captured,
        String reference)
        implements PaymentEvent {}
