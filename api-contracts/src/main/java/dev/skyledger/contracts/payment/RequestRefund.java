package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Gives money of one try back for the booking's cancellation of this number; the same again changes
 * nothing. Money that was promised and not moved yet is let go of, or returns as soon as it is.
 */
public record RequestRefund(
        @TargetAggregateIdentifier PaymentId payment, int attempt, int refund, Money amount)
        implements PaymentCommand {}
