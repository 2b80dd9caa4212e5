package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The provider could not give money back this time. A reference says which money that was given
 * back a bank sent back.
 */
public record RecordRefundFailure(
        @TargetAggregateIdentifier PaymentId payment,
        int refund,
        String reason,
        @Nullable String reference)
        implements PaymentCommand {}
