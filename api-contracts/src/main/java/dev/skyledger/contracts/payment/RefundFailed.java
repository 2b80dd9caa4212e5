package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.serialization.Revision;

/** Money could not be given back yet; it is tried again until it can. */
@Revision("1")
public record RefundFailed(PaymentId payment, int attempt, int refund, Money amount, String reason)
        implements PaymentEvent {}
