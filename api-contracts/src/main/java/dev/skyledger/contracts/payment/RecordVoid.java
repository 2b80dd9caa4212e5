package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The provider let go of money that was promised. */
public record RecordVoid(@TargetAggregateIdentifier PaymentId payment, int attempt)
        implements PaymentCommand {}
