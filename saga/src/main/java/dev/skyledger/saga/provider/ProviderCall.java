package dev.skyledger.saga.provider;

import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.time.Instant;

/**
 * One thing that the provider is asked to do for one try of a payment, or for one of its refunds.
 * The detail is the card's token where money is to be promised, else the reference under which it
 * was.
 */
public record ProviderCall(
        PaymentId payment,
        Operation operation,
        int attempt,
        Money amount,
        String detail,
        Origin origin,
        Instant askedAt,
        int tries,
        int round) {

    /** The same for every repetition of this call, so that repeating it can never charge twice. */
    public String idempotencyKey() {
        var key = payment + "/" + operation + "/" + attempt;
        return round == 0 ? key : key + "/" + round;
    }
}
