package dev.skyledger.command.account;

import dev.skyledger.platform.files.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * The password of the development accounts: as configured, else made up once and kept for the owner
 * of the machine.
 */
final class DevelopmentPassword {

    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 16;

    private final Path file;
    private final String configured;

    DevelopmentPassword(Path file, String configured) {
        this.file = file;
        this.configured = configured;
    }

    String value() {
        if (!configured.isBlank()) {
            return configured;
        }
        try {
            var kept = Files.exists(file) ? Files.readString(file).strip() : "";
            return kept.isEmpty() ? generated() : kept;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a password in " + file, e);
        }
    }

    private String generated() throws IOException {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        OwnerOnly.write(file, password + "\n");
        return password.toString();
    }
}
