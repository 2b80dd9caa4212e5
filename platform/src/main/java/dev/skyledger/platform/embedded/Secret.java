package dev.skyledger.platform.embedded;

import dev.skyledger.platform.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A generated secret between the application and a server that runs beside it. */
final class Secret {

    private Secret() {}

    /** The secret in that file; the first time it is made up. */
    static String in(Path file) {
        try {
            if (!Files.exists(file)) {
                OwnerOnly.write(file, generated());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new EmbeddedServerFailure(
                    "The secret in %s cannot be kept: %s. Give its owner the right to read and write it."
                            .formatted(file, e),
                    e);
        }
    }

    private static String generated() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
