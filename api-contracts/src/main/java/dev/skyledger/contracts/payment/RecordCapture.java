package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The provider moved the promised money. */
public record RecordCapture(
        @TargetAggregateIdentifier PaymentId payment, int attempt, String reference)
        implements PaymentCommand {}
