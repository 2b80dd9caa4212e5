package dev.skyledger.platform.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a second application away from the same data, until it is closed or its process ends. */
final class DataLock implements AutoCloseable {

    // A second channel on the same file, once closed, would give up the lock of the first.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path data;
    private final FileChannel channel;

    private DataLock(Path data, FileChannel channel) {
        this.data = data;
        this.channel = channel;
    }

    static DataLock on(Path data) {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new EmbeddedServerFailure(
                    "The data folder %s cannot be made: %s. Set skyledger.data to a folder that can be written."
                            .formatted(data, e),
                    e);
        }
        if (!HELD_HERE.add(data)) {
            throw inUse(data, Long.toString(ProcessHandle.current().pid()));
        }
        try {
            return lock(data, data.resolve("lock"));
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(data);
            throw e instanceof EmbeddedServerFailure failure
                    ? failure
                    : new EmbeddedServerFailure(
                            "The data folder %s cannot be locked: %s. Set skyledger.data to a folder that can be written."
                                    .formatted(data, e),
                            e);
        }
    }

    private static DataLock lock(Path data, Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw inUse(data, Files.readString(file).strip());
        }
        channel.truncate(0);
        var pid = Long.toString(ProcessHandle.current().pid());
        channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
        return new DataLock(data, channel);
    }

    private static EmbeddedServerFailure inUse(Path data, String pid) {
        return new EmbeddedServerFailure(
                "The data in %s is in use by process %s: stop that one first, or set skyledger.data to another folder."
                        .formatted(data, pid));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new EmbeddedServerFailure("The lock on %s did not close.".formatted(data), e);
        } finally {
            HELD_HERE.remove(data);
        }
    }
}
