package dev.skyledger.command.flight.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.skyledger.contracts.shared.FlightId;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The id of the flight in a line of a file: the same whenever the line is read, so that a line that
 * is worked on twice is one flight. It sorts by the time of the file, like every other id.
 */
final class FlightIds {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private final Job job;
    private final MessageDigest sha256;

    FlightIds(Job job) {
        this.job = job;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    FlightId of(long line) {
        var random = ByteBuffer.wrap(sha256.digest((job.id() + "/" + line).getBytes(UTF_8)));
        var high = (job.createdAt().toEpochMilli() << 16) | VERSION | (random.getShort() & 0xfff);
        var low = (random.getLong() & 0x3fffffffffffffffL) | VARIANT;
        return new FlightId(new UUID(high, low).toString());
    }
}
