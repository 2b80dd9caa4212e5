package dev.skyledger.platform.idempotency;

/** The key was used before, for another request. */
public final class KeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyReused() {
        super("this idempotency key belongs to a request with another body", null, false, false);
    }
}
