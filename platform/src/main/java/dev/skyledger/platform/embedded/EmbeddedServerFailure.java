package dev.skyledger.platform.embedded;

/** An embedded server cannot run; the message says what to do about it. */
public final class EmbeddedServerFailure extends IllegalStateException {

    private static final long serialVersionUID = 1;

    public EmbeddedServerFailure(String sentence) {
        super(sentence);
    }

    public EmbeddedServerFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
