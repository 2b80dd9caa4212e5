package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.serialization.Revision;

/** The provider is to give money back that was moved under a reference. */
@Revision("1")
public record RefundRequested(
        PaymentId payment, int attempt, int refund, Money amount, String reference)
        implements PaymentEvent {}
