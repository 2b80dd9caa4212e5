package dev.skyledger.platform.security;

/** A secret is missing or unusable; the sentence names its variable, and nothing starts. */
public final class UnfitSecret extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public UnfitSecret(String sentence) {
        super(sentence);
    }

    public UnfitSecret(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
