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

    /** Moves the promised money; what was let go of before answers that it was. */
    Answer capture(ProviderCall call);

    /** Lets go of the promised money; what was moved before answers that it was. */
    Answer release(ProviderCall call);

    /** Gives back the amount of the call, a part or all of what was moved. */
    Answer refund(ProviderCall call);

    /** What became of an earlier call with the same key. */
    Answer inquire(ProviderCall call);
}
