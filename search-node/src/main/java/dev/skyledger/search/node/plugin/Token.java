package dev.skyledger.search.node.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The secret that the application shares with its node. */
final class Token {

    private static final List<String> SCHEMES = List.of("Bearer ", "ApiKey ");

    private final byte[] secret;

    private Token(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    static Token in(Path config) {
        try {
            var secret = Files.readString(config.resolve("token")).strip();
            if (secret.length() < 32) {
                throw new IllegalStateException("the node's token is too short to be a secret");
            }
            return new Token(secret);
        } catch (IOException e) {
            throw new UncheckedIOException("the node has no token to ask for", e);
        }
    }

    boolean isIn(@Nullable String authorization) {
        return authorization != null
                && SCHEMES.stream()
                        .anyMatch(scheme ->
                                authorization.startsWith(scheme)
                                        && matches(authorization.substring(scheme.length())));
    }

    private boolean matches(String offered) {
        return MessageDigest.isEqual(secret, offered.getBytes(StandardCharsets.UTF_8));
    }
}
