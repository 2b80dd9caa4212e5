package dev.skyledger.platform.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.stereotype.Component;

/**
 * Finds the bearer token of a request. Whoever logs in, or looks for a booking without doing so,
 * may still send an old one, which then does not matter; and the scraper's is no token of a person.
 */
@Component
class BearerTokens implements BearerTokenResolver {

    private static final String SCHEME = "Bearer ";

    private static final Set<String> BEFORE_LOGIN =
            Set.of(
                    "/api/v1/auth/register",
                    "/api/v1/auth/signup",
                    "/api/v1/auth/login",
                    "/api/v1/auth/refresh",
                    "/api/v1/bookings/retrieval");

    private final BearerTokenResolver usual = new DefaultBearerTokenResolver();

    private final @Nullable String scrapeToken;

    BearerTokens(Secrets secrets) {
        this.scrapeToken = secrets.scrapeToken();
    }

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        if (BEFORE_LOGIN.contains(request.getRequestURI()) || isScrape(request)) {
            return null;
        }
        var sent = request.getHeader("Authorization");
        return sent != null && isPlain(sent)
                ? sent.substring(SCHEME.length())
                : usual.resolve(request);
    }

    /** A token as ours are, seen without a pattern, for every request is looked at. */
    private static boolean isPlain(String header) {
        if (!header.startsWith(SCHEME) || header.length() == SCHEME.length()) {
            return false;
        }
        for (var at = SCHEME.length(); at < header.length(); at++) {
            var letter = header.charAt(at);
            var isFine =
                    letter >= 'a' && letter <= 'z'
                            || letter >= 'A' && letter <= 'Z'
                            || letter >= '0' && letter <= '9'
                            || letter == '.'
                            || letter == '-'
                            || letter == '_';
            if (!isFine) {
                return false;
            }
        }
        return true;
    }

    /** Whether the scraper asks for the metrics with its own token. */
    boolean isScrape(HttpServletRequest request) {
        var sent = request.getHeader("Authorization");
        return scrapeToken != null
                && sent != null
                && request.getRequestURI().equals(Access.METRICS)
                && MessageDigest.isEqual(
                        sent.getBytes(UTF_8), ("Bearer " + scrapeToken).getBytes(UTF_8));
    }
}
