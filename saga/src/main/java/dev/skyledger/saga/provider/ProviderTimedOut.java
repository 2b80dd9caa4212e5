package dev.skyledger.saga.provider;

/** The provider did not answer in time, so nobody knows yet what it did. */
public final class ProviderTimedOut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProviderTimedOut() {
        super("the payment provider did not answer in time");
    }
}
