package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.time.Instant;

/** Money that was promised, moved, let go of or given back, for one try or one refund. */
public record Movement(
        PaymentId payment, MovementKind kind, int number, Money amount, Instant at) {}
