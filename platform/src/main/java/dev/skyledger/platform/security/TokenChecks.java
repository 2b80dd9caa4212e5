package dev.skyledger.platform.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.util.function.SingletonSupplier;

/** What a token must prove before its bearer is believed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Secrets.class)
class TokenChecks {

    static final OAuth2Error EXPIRED = new OAuth2Error("token_expired");

    private static final Set<SignatureAlgorithm> OF_OTHERS =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    /** How far clocks of different machines may be apart. */
    private static final Duration SKEW = Duration.ofSeconds(5);

    @Bean
    JwtDecoder jwtDecoder(Secrets secrets, SigningKeys keys, Clock clock) {
        var elsewhere = secrets.issuerUri();
        if (elsewhere == null) {
            return checked(own(keys), secrets.issuer(), secrets, clock);
        }
        return new SupplierJwtDecoder(() -> checked(foreign(elsewhere), elsewhere, secrets, clock));
    }

    private static NimbusJwtDecoder own(SigningKeys keys) {
        var known = SingletonSupplier.of(() -> keys.all().toPublicJWKSet());
        JWKSource<SecurityContext> source = (wanted, _) -> wanted.select(known.obtain());
        return NimbusJwtDecoder.withJwkSource(source)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
    }

    private static NimbusJwtDecoder foreign(String issuer) {
        return NimbusJwtDecoder.withIssuerLocation(issuer)
                .jwsAlgorithms(algorithms -> algorithms.addAll(OF_OTHERS))
                .build();
    }

    private static JwtDecoder checked(
            NimbusJwtDecoder decoder, String issuer, Secrets secrets, Clock clock) {
        decoder.setJwtValidator(_ -> OAuth2TokenValidatorResult.success()); // checked just below
        return new RememberedTokens(
                decoder,
                new DelegatingOAuth2TokenValidator<>(
                        timely(clock),
                        new JwtIssuerValidator(issuer),
                        new JwtAudienceValidator(secrets.audience()),
                        JwtTypeValidator.jwt()));
    }

    private static OAuth2TokenValidator<Jwt> timely(Clock clock) {
        return token -> {
            var now = clock.instant();
            var until = token.getExpiresAt();
            var from = token.getNotBefore();
            if (until == null || token.getSubject() == null || token.getSubject().isBlank()) {
                return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
            }
            if (from != null && now.plus(SKEW).isBefore(from)) {
                return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
            }
            return now.minus(SKEW).isAfter(until)
                    ? OAuth2TokenValidatorResult.failure(EXPIRED)
                    : OAuth2TokenValidatorResult.success();
        };
    }
}
