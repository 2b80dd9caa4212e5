package dev.skyledger.platform.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** What is known of a person's key: the key, ready for use, or that it was destroyed. */
sealed interface PersonKey {

    /** A key that seals texts and, in a second form, takes their fingerprints. */
    record Living(SecretKey sealing, SecretKey marking) implements PersonKey {

        @Override
        public String toString() {
            return "a person's key";
        }
    }

    /** The person was erased. */
    record Destroyed() implements PersonKey {}

    static PersonKey of(byte[] secret) {
        var root = new SecretKeySpec(secret, "Generic");
        return new Living(
                Box.derived(root, "AES", "seal".getBytes(UTF_8)),
                Box.derived(root, "HmacSHA256", "fingerprint".getBytes(UTF_8)));
    }
}
