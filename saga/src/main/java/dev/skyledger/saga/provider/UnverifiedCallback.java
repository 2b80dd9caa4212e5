package dev.skyledger.saga.provider;

/** A callback that is not signed as the provider signs, is too old, or was altered on its way. */
public final class UnverifiedCallback extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnverifiedCallback() {
        super("the callback is not the provider's", null, false, false);
    }
}
