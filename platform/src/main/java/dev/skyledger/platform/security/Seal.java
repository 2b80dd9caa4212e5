package dev.skyledger.platform.security;

/** Seals and marks what belongs to the system itself, with a key for each purpose. */
public interface Seal {

    byte[] seal(String purpose, byte[] clear);

    byte[] open(String purpose, byte[] box);

    /** A keyed hash, in characters that an address may hold. */
    String fingerprint(String purpose, String text);
}
