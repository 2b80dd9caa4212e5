package dev.skyledger.contracts.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Ids that sort by the time they were made, so that fresh rows lie together. */
public final class Uuid7 {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochRandomGenerator();

    private static final int LENGTH = 36;

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;
    private static final int OF_TIME = 24;

    private Uuid7() {}

    public static String next() {
        return IDS.generate().toString();
    }

    /**
     * The id of what has this name: the same whenever it is asked for, so that whoever makes the
     * same twice makes it once. It sorts by the time like every other.
     */
    public static String of(Instant time, String name) {
        var random = ByteBuffer.wrap(sha256(name));
        var high = (time.toEpochMilli() << 16) | VERSION | (random.getShort() & 0xfff);
        var low = (random.getLong() & 0x3fffffffffffffffL) | VARIANT;
        return new UUID(high, low).toString();
    }

    /** The id of what has this name within what has that id; it sorts where that one does. */
    public static String within(UUID whole, String name) {
        var time = Instant.ofEpochMilli(whole.getMostSignificantBits() >>> 16);
        return of(time, whole + "/" + name);
    }

    private static byte[] sha256(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Always the same other id, which sorts where this one does. */
    static String another(String value) {
        var name = UUID.nameUUIDFromBytes(value.getBytes(UTF_8)).toString();
        return value.substring(0, OF_TIME) + name.substring(OF_TIME);
    }

    /** The id in lower case, or a refusal of anything that is no UUID. */
    static String checked(String value, String what) {
        if (!isUuid(value)) {
            throw new IllegalArgumentException("a " + what + " is a UUID");
        }
        return value.toLowerCase(Locale.ROOT);
    }

    /** Without a pattern, because every event is read with several of them. */
    private static boolean isUuid(String value) {
        if (value.length() != LENGTH) {
            return false;
        }
        for (var at = 0; at < LENGTH; at++) {
            var letter = value.charAt(at);
            var isRight =
                    at == 8 || at == 13 || at == 18 || at == 23 ? letter == '-' : isHex(letter);
            if (!isRight) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(char letter) {
        return letter < 128 && Character.digit(letter, 16) >= 0;
    }
}
