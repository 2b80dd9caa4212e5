package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.util.List;

/**
 * All movements of the payments of which something moved in some days, and what is owed for the
 * bookings that they are for.
 */
public record Movements(List<Movement> movements, List<Owed> owed) {

    /** What the booking of a payment owes, after all that was given up of it. */
    public record Owed(PaymentId payment, Money amount) {}
}
