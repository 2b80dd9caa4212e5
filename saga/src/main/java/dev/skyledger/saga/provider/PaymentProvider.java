package dev.skyledger.saga.provider;

/**
 * Whoever moves the money. A call blocks its (virtual) thread until there is an answer, or throws;
 * the same key asks for the same thing, which is then done once.
 */
public interface PaymentProvider {

    /** By which name the provider's answers are recorded. */
    String name();

    /** Promises the money. */
    Answer authorise(ProviderCall call);

    /** Moves the promised money. */
    Answer capture(ProviderCall call);

    /** Lets go of the promised money. */
    Answer release(ProviderCall call);

    /** What became of an earlier call with the same key. */
    Answer inquire(ProviderCall call);
}
