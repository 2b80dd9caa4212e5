package dev.skyledger.platform.files;

import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** What only the owner of a file or folder can read. */
public final class OwnerOnly {

    private OwnerOnly() {}

    /**
     * Writes a file that nobody else can read, not even for a moment: whole beside its place, so
     * that a crash leaves no half file behind.
     */
    public static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var whole = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(whole);
        Files.createFile(whole, readableByOwner());
        Files.writeString(whole, content, WRITE, DSYNC);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes a folder one that only its owner can enter. */
    public static void close(Path folder) throws IOException {
        if (isPosix()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] readableByOwner() {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
