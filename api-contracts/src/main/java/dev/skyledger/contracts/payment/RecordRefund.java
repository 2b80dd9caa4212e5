package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The provider gave money back. */
public record RecordRefund(
        @TargetAggregateIdentifier PaymentId payment, int refund, String reference)
        implements PaymentCommand {}
