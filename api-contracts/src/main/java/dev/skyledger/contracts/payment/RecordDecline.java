package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The provider refused one try for good. */
public record RecordDecline(
        @TargetAggregateIdentifier PaymentId payment, int attempt, String reason, boolean retryable)
        implements PaymentCommand {}
