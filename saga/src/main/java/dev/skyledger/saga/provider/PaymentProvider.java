package dev.skyledger.saga.provider;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whoever moves the money. A call blocks its (virtual) thread until there is an answer, or throws;
 * the same key asks for the same thing, which is then done once.
 */
public interface PaymentProvider {

    /** By which name the provider's answers are recorded. */
    String name();

    /** Promises the money. */
    Answer authorise(ProviderCall call);

    /** Moves the promised money; what was let go of before answers that it was. */
    Answer capture(ProviderCall call);

    /** Lets go of the promised money; what was moved before answers that it was. */
    Answer release(ProviderCall call);

    /** Gives back the amount of the call, a part or all of what was moved. */
    Answer refund(ProviderCall call);

    /** What became of an earlier call with the same key. */
    Answer inquire(ProviderCall call);

    /**
     * What a callback says; null where it is the provider's and of no concern.
     *
     * @throws UnverifiedCallback where it is not the provider's
     */
    @Nullable ProviderNews read(CallbackRequest request);

    /**
     * Everything that the provider did from a moment to another, in no order.
     *
     * @throws NoStatement where it cannot be asked now
     */
    List<StatementLine> statement(Instant from, Instant to);
}
