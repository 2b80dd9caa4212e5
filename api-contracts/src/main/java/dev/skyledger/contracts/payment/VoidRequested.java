package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.serialization.Revision;

/** The provider is to let go of money that was promised. */
@Revision("1")
public record VoidRequested(
        PaymentId payment, int attempt, Money amount, String reference, VoidReason reason)
        implements PaymentEvent {}
