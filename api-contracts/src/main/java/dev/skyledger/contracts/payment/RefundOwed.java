package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.serialization.Revision;

/** Money is to come back as soon as it was moved at all. */
@Revision("1")
public record RefundOwed(PaymentId payment, int attempt, int refund, Money amount)
        implements PaymentEvent {}
