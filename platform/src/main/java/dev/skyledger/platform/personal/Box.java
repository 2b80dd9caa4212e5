package dev.skyledger.platform.personal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Authenticated encryption: a version, a nonce and AES-GCM's output, bound to what the box is for.
 */
final class Box {

    private static final byte VERSION = 1;

    private static final int NONCE = 12;

    private static final int TAG_BITS = 128;

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String CIPHER = "AES/GCM/NoPadding";

    private static final String MARK = "HmacSHA256";

    private static final String DERIVATION = "HKDF-SHA256";

    /** Named once, for to go through all providers takes longer than to seal a name. */
    private static final Providers FROM = Providers.known();

    private record Providers(Provider cipher, Provider mark, Provider derivation) {

        static Providers known() {
            try {
                return new Providers(
                        Cipher.getInstance(CIPHER).getProvider(),
                        Mac.getInstance(MARK).getProvider(),
                        Security.getProviders("KDF." + DERIVATION)[0]);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("this Java cannot seal", e);
            }
        }
    }

    private Box() {}

    static byte[] seal(SecretKey key, byte[] purpose, byte[] clear) {
        var nonce = random(NONCE);
        try {
            var cipher = Cipher.getInstance(CIPHER, FROM.cipher);
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose);
            var box = ByteBuffer.allocate(1 + NONCE + cipher.getOutputSize(clear.length));
            cipher.doFinal(ByteBuffer.wrap(clear), box.put(VERSION).put(nonce));
            return box.array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    static byte[] open(SecretKey key, byte[] purpose, byte[] box) {
        if (box.length < 1 + NONCE || box[0] != VERSION) {
            throw new IllegalStateException("this is no sealed box of a known version");
        }
        try {
            var cipher = Cipher.getInstance(CIPHER, FROM.cipher);
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, box, 1, NONCE));
            cipher.updateAAD(purpose);
            return cipher.doFinal(box, 1 + NONCE, box.length - 1 - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "the box was sealed with another key, for another purpose, or was altered", e);
        }
    }

    static byte[] fingerprint(SecretKey key, byte[] clear) {
        try {
            var mac = Mac.getInstance(MARK, FROM.mark);
            mac.init(key);
            return mac.doFinal(clear);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot take a fingerprint", e);
        }
    }

    /** A key for one purpose only, made from a key for many. */
    static SecretKey derived(SecretKey from, String algorithm, byte[] purpose) {
        try {
            var parameters = HKDFParameterSpec.expandOnly(from, purpose, 32);
            return KDF.getInstance(DERIVATION, FROM.derivation).deriveKey(algorithm, parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot derive a key", e);
        }
    }

    static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
