package dev.skyledger.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class RememberedTokensTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final AtomicInteger verified = new AtomicInteger();

    private final AtomicBoolean expired = new AtomicBoolean();

    private final RememberedTokens tokens =
            new RememberedTokens(
                    this::verify,
                    _ ->
                            expired.get()
                                    ? OAuth2TokenValidatorResult.failure(TokenChecks.EXPIRED)
                                    : OAuth2TokenValidatorResult.success());

    private Jwt verify(String token) {
        verified.incrementAndGet();
        if (token.equals("forged")) {
            throw new BadJwtException("the signature is wrong");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("anna")
                .expiresAt(NOON)
                .build();
    }

    @Test
    void a_signature_is_checked_once() {
        assertThat(tokens.decode("annas").getSubject()).isEqualTo("anna");
        assertThat(tokens.decode("annas").getSubject()).isEqualTo("anna");
        assertThat(verified).hasValue(1);
    }

    @Test
    void a_remembered_token_expires_all_the_same() {
        tokens.decode("annas");
        expired.set(true);
        assertThatThrownBy(() -> tokens.decode("annas"))
                .isInstanceOfSatisfying(
                        JwtValidationException.class,
                        refused ->
                                assertThat(refused.getErrors())
                                        .containsExactly(TokenChecks.EXPIRED));
    }

    @Test
    void a_forged_token_is_never_remembered() {
        for (var i = 0; i < 2; i++) {
            assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        }
        assertThat(verified).hasValue(2);
    }
}
