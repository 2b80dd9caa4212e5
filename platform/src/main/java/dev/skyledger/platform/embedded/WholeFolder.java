package dev.skyledger.platform.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.util.FileSystemUtils;

/** A folder that is there completely or not at all, whatever is killed meanwhile. */
final class WholeFolder {

    private WholeFolder() {}

    /** Puts into a new folder what belongs there. */
    interface Filling {
        void into(Path folder) throws IOException, InterruptedException;
    }

    static Path at(Path folder, Filling filling) throws InterruptedException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(folder.getParent());
            var guard = folder.resolveSibling(folder.getFileName() + ".lock");
            try (var channel =
                            FileChannel.open(
                                    guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                fill(folder, filling);
            }
            return folder;
        } catch (IOException e) {
            throw new EmbeddedServerFailure(
                    "The folder %s cannot be filled: %s. Free some space there, or set skyledger.data to another folder."
                            .formatted(folder, e.getMessage()),
                    e);
        }
    }

    private static void fill(Path folder, Filling filling)
            throws IOException, InterruptedException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var part = folder.resolveSibling(folder.getFileName() + ".part");
        FileSystemUtils.deleteRecursively(part);
        Files.createDirectory(part);
        filling.into(part);
        Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    }
}
