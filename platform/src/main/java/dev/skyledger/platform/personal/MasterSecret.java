package dev.skyledger.platform.personal;

import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The master key, checked and ready for use. */
record MasterSecret(String id, SecretKey key) {

    static final int LENGTH = 32;

    static MasterSecret of(String id, String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            bytes = new byte[0];
        }
        if (bytes.length != LENGTH) {
            throw new IllegalStateException(
                    "SKYLEDGER_MASTER_KEY is not the Base64 form of 32 bytes; make one with:"
                            + " openssl rand -base64 32");
        }
        return new MasterSecret(id, new SecretKeySpec(bytes, "Generic"));
    }

    @Override
    public String toString() {
        return "master key " + id;
    }
}
