package dev.skyledger.platform.security;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What is configured about tokens: who issues them, how they are signed, how long they last. */
@ConfigurationProperties("skyledger.security")
public record Secrets(
        @Nullable String signingKey,
        @Nullable String issuerUri,
        @DefaultValue("skyledger") String issuer,
        @DefaultValue("skyledger") String audience,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("15m") Duration accessTokenLife,
        @Nullable String scrapeToken) {

    private static final int SHORTEST_SCRAPE_TOKEN = 16;

    public Secrets {
        signingKey = presentOrNull(signingKey);
        issuerUri = presentOrNull(issuerUri);
        scrapeToken = presentOrNull(scrapeToken);
        if (scrapeToken != null && scrapeToken.length() < SHORTEST_SCRAPE_TOKEN) {
            throw new UnfitSecret(
                    "SKYLEDGER_SCRAPE_TOKEN is too short: it needs at least 16 characters");
        }
    }

    /** Production signs with a key of its own, or trusts an issuer of its own. */
    void checkForProduction() {
        if (signingKey == null && issuerUri == null) {
            throw new UnfitSecret(
                    "SKYLEDGER_SIGNING_KEY is missing: an RSA private key in PEM form (PKCS#8) that"
                            + " signs access tokens; make one with: openssl genpkey -algorithm RSA"
                            + " -pkeyopt rsa_keygen_bits:2048");
        }
    }

    private static @Nullable String presentOrNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    @Override
    public String toString() {
        return "secrets of issuer " + issuer;
    }
}
