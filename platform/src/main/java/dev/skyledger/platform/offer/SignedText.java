package dev.skyledger.platform.offer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.skyledger.platform.personal.SystemSeal;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/** Texts that leave the house signed for one purpose and come back as they were, or not at all. */
public record SignedText(SystemSeal seal, String purpose) {

    private static final char MARK = '|';

    /** The text as one opaque word. */
    public String sealed(String text) {
        var signed = text + MARK + seal.fingerprint(purpose, text);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed.getBytes(UTF_8));
    }

    /** The text that a word of ours stands for; nothing for any other word. */
    public Optional<String> opened(String word) {
        try {
            var signed = new String(Base64.getUrlDecoder().decode(word), UTF_8);
            var end = signed.lastIndexOf(MARK);
            return end < 0
                    ? Optional.empty()
                    : Optional.of(signed.substring(0, end))
                            .filter(text -> isOurs(text, signed.substring(end + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isOurs(String text, String mark) {
        var own = seal.fingerprint(purpose, text);
        return MessageDigest.isEqual(own.getBytes(UTF_8), mark.getBytes(UTF_8));
    }
}
