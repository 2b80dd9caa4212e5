package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Gives the promised money of one try back where a booking came to nothing; where none is promised,
 * nothing happens.
 */
public record LetGoOfPayment(
        @TargetAggregateIdentifier PaymentId payment, int attempt, VoidReason reason)
        implements PaymentCommand {}
