package dev.skyledger.platform.personal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;

/**
 * A master key in the data folder, made at the first start of a development machine and readable
 * for its owner only.
 */
record DevelopmentKey(Path file) {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private static final Set<StandardOpenOption> FRESH =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    static DevelopmentKey in(Path dataFolder) {
        return new DevelopmentKey(dataFolder.resolve("master-key"));
    }

    String madeOnce() {
        return exists() ? read() : make();
    }

    boolean is(String base64) {
        return exists() && read().equals(base64.strip());
    }

    private boolean exists() {
        return Files.exists(file);
    }

    private String read() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Written whole beside its place, so that a crash leaves no half key behind. */
    private String make() {
        var key = Base64.getEncoder().encodeToString(Box.random(MasterSecret.LENGTH));
        var draft = file.resolveSibling("master-key.new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(draft);
            try (var channel = Files.newByteChannel(draft, FRESH, OWNER_ONLY)) {
                channel.write(ByteBuffer.wrap((key + "\n").getBytes(US_ASCII)));
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
