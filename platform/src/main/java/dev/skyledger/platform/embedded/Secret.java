package dev.skyledger.platform.embedded;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What only the owner of a file or folder can read, generated secrets first of all. */
final class Secret {

    private Secret() {}

    /** The secret in that file; the first time it is made up. */
    static String in(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, generated());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new EmbeddedServerFailure(
                    "The secret in %s cannot be kept: %s. Give its owner the right to read and write it."
                            .formatted(file, e),
                    e);
        }
    }

    /** Writes a file that nobody else can read, not even for a moment. */
    static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var whole = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(whole);
        Files.createFile(whole, ownerOnly());
        Files.writeString(whole, content);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes a folder one that only its owner can enter. */
    static void closeToOthers(Path folder) throws IOException {
        if (isPosix()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] ownerOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String generated() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
