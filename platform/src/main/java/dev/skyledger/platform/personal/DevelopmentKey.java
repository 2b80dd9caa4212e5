package dev.skyledger.platform.personal;

import dev.skyledger.platform.files.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * A master key in the data folder, made at the first start of a development machine and readable
 * for its owner only.
 */
record DevelopmentKey(Path file) {

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

    private String make() {
        var key = Base64.getEncoder().encodeToString(Box.random(MasterSecret.LENGTH));
        try {
            OwnerOnly.write(file, key + "\n");
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
