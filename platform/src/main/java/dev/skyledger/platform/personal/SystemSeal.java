package dev.skyledger.platform.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;

/**
 * Seals what belongs to no single person, such as stored answers and signing keys. Every purpose
 * has a key of its own under the master key, so that a box of one opens nowhere else.
 */
public final class SystemSeal {

    private final MasterSecret master;

    private final Map<String, SecretKey> sealing = new ConcurrentHashMap<>();

    private final Map<String, SecretKey> marking = new ConcurrentHashMap<>();

    SystemSeal(MasterSecret master) {
        this.master = master;
    }

    /** A purpose is one of the few fixed names in the code, never data. */
    public byte[] seal(String purpose, byte[] clear) {
        return Box.seal(sealingKey(purpose), purpose.getBytes(UTF_8), clear);
    }

    public byte[] open(String purpose, byte[] box) {
        return Box.open(sealingKey(purpose), purpose.getBytes(UTF_8), box);
    }

    /** A keyed hash by which a text can be found or compared without being readable. */
    public String fingerprint(String purpose, String text) {
        var key = marking.computeIfAbsent(purpose, p -> derived("HmacSHA256", "fingerprint:" + p));
        var mark = Box.fingerprint(key, text.getBytes(UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
    }

    private SecretKey sealingKey(String purpose) {
        return sealing.computeIfAbsent(purpose, p -> derived("AES", "seal:" + p));
    }

    private SecretKey derived(String algorithm, String purpose) {
        return Box.derived(master.key(), algorithm, purpose.getBytes(UTF_8));
    }
}
