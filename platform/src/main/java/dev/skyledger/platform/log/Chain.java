package dev.skyledger.platform.log;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * Ties each event to all before it: its hash covers the previous hash, the position and all parts.
 */
final class Chain {

    private Chain() {}

    /** What the log keeps of one event, as it is written. */
    record Link(
            String id,
            String stream,
            long sequence,
            @Nullable String streamType,
            String at,
            String type,
            @Nullable String revision,
            byte[] payload,
            byte[] metadata) {}

    /** Every part is written with its length, so that no two events have the same input. */
    static byte[] hash(byte[] previous, long position, Link link) {
        var digest = sha256();
        try (var out =
                new DataOutputStream(
                        new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            part(out, previous);
            out.writeLong(position);
            part(out, link.id);
            part(out, link.stream);
            out.writeLong(link.sequence);
            part(out, link.streamType);
            part(out, link.at);
            part(out, link.type);
            part(out, link.revision);
            part(out, link.payload);
            part(out, link.metadata);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return digest.digest();
    }

    private static void part(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
        } else {
            part(out, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void part(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
