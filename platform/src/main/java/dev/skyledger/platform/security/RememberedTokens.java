package dev.skyledger.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Checks the signature of a token once a minute and everything else on every request: a caller
 * sends the same token hundreds of times.
 */
final class RememberedTokens implements JwtDecoder {

    private static final int AT_MOST = 10_000;

    private static final Duration FOR = Duration.ofMinutes(1);

    private final Cache<String, Jwt> signed =
            Caffeine.newBuilder().maximumSize(AT_MOST).expireAfterWrite(FOR).build();

    private final JwtDecoder signatures;

    private final OAuth2TokenValidator<Jwt> checks;

    RememberedTokens(JwtDecoder signatures, OAuth2TokenValidator<Jwt> checks) {
        this.signatures = signatures;
        this.checks = checks;
    }

    @Override
    public Jwt decode(String token) {
        var jwt = signed.get(token, signatures::decode);
        var result = checks.validate(jwt);
        if (result.hasErrors()) {
            throw new JwtValidationException("the token is not accepted", result.getErrors());
        }
        return jwt;
    }
}
