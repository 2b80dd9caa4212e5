package dev.skyledger.saga.provider;

import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.time.Instant;

/**
 * One movement of money as the provider's statement lists it: for a try of a payment, or for one of
 * its refunds.
 */
public record StatementLine(
        PaymentId payment, Operation operation, int attempt, Money amount, Instant at) {}
