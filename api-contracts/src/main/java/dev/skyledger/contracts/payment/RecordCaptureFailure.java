package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The provider could not move the promised money, this time or for good. */
public record RecordCaptureFailure(
        @TargetAggregateIdentifier PaymentId payment, int attempt, String reason, boolean forGood)
        implements PaymentCommand {}
