package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.serialization.Revision;

/** The promised money was moved. */
@Revision("1")
public record PaymentCaptured(PaymentId payment, int attempt, Money amount, String reference)
        implements PaymentEvent {}
