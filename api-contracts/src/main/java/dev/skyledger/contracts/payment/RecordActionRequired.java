package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The card's owner must do something at the provider first. */
public record RecordActionRequired(
        @TargetAggregateIdentifier PaymentId payment, int attempt, String actionUrl)
        implements PaymentCommand {}
