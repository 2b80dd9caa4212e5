package dev.skyledger.saga.provider;

/** The provider does not show its books now, and may soon. */
public final class NoStatement extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoStatement(Throwable cause) {
        super("the payment provider gave no statement", cause);
    }
}
