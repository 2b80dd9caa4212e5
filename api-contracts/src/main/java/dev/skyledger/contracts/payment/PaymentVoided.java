package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.serialization.Revision;

/** Money that was promised was let go of; nothing was charged. */
@Revision("1")
public record PaymentVoided(PaymentId payment, int attempt, Money amount, VoidReason reason)
        implements PaymentEvent {}
