package dev.skyledger.command.flight.upload;

import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.core.io.InputStreamSource;

/** A file of flights that was looked through once: it has a right header, and so many rows. */
record FlightFile(InputStreamSource source, byte[] hash, int rows) {

    /** Reads the file through, or refuses it as a whole. */
    static FlightFile of(InputStreamSource source) {
        try (var in = new DigestInputStream(source.getInputStream(), sha256())) {
            var lines = new Lines(in);
            Header.of(lines.next());
            var rows = 0;
            for (var line = lines.next(); line != null; line = lines.next()) {
                rows += line.isBlank() ? 0 : 1;
            }
            if (rows == 0) {
                throw new RefusalException(
                        new Invalid("file", "has no flights below its first line"));
            }
            return new FlightFile(source, in.getMessageDigest().digest(), rows);
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be read", e);
        }
    }

    InputStream open() throws IOException {
        return source.getInputStream();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
