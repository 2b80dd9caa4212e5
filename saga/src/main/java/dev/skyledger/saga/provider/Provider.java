package dev.skyledger.saga.provider;

import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/**
 * Asks the payment provider on behalf of a process. What is asked is kept before it is sent, and
 * kept once for a payment, operation and attempt, so that handling an event again asks for nothing
 * twice. A crash before the call is kept repeats the event; one after it leaves the call to whoever
 * polls.
 */
@Component
public class Provider {

    private final ProviderCalls calls;

    private final ProviderSender sender;

    private final Clock clock;

    private final NothingOwed nothingOwed;

    Provider(ProviderCalls calls, ProviderSender sender, Clock clock, NothingOwed nothingOwed) {
        this.calls = calls;
        this.sender = sender;
        this.clock = clock;
        this.nothingOwed = nothingOwed;
    }

    /** Ends when the call is kept for good; it is sent then, by itself. */
    public CompletableFuture<Void> ask(
            PaymentId payment,
            Operation operation,
            int attempt,
            Money amount,
            String detail,
            Origin origin) {
        var call =
                new ProviderCall(
                        payment, operation, attempt, amount, detail, origin, clock.instant(), 0, 0);
        return amount.isZero() ? nothingOwed.settle(call) : kept(call);
    }

    private CompletableFuture<Void> kept(ProviderCall call) {
        return calls.keep(call).thenAccept(isNew -> sendIf(isNew, call));
    }

    private void sendIf(boolean isNew, ProviderCall call) {
        if (isNew) {
            sender.send(call);
        }
    }
}
