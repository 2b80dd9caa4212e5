package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The provider could not give money back this time. */
public record RecordRefundFailure(
        @TargetAggregateIdentifier PaymentId payment, int refund, String reason)
        implements PaymentCommand {}
