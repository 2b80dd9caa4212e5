package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.serialization.Revision;

/** The card's owner was asked to do something at the provider. */
@Revision("1")
public record PaymentActionRequired(PaymentId payment, int attempt, String actionUrl)
        implements PaymentEvent {}
