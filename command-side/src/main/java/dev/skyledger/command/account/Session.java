package dev.skyledger.command.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.platform.security.AccessTokens;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Hands out a pair of tokens: to a program both in the body, to a browser the long-lived one as a
 * cookie that scripts cannot read.
 */
@Component
class Session {

    static final String COOKIE = "skyledger_refresh";

    private static final Set<String> LOOPBACK =
            Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1");
    private static final Duration LIFE = Duration.ofDays(30);

    private final AccessTokens access;

    Session(AccessTokens access) {
        this.access = access;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Tokens(
            String accessToken, @Nullable String refreshToken, String tokenType, long expiresIn) {

        @Override
        public String toString() {
            return "tokens";
        }
    }

    ResponseEntity<Tokens> begin(HttpServletRequest request, Account account, String refreshToken) {
        var token = access.issue(account.traveller(), account.roles());
        var inCookie = isBrowser(request);
        var tokens =
                new Tokens(
                        token.token(),
                        inCookie ? null : refreshToken,
                        "Bearer",
                        token.expiresIn().toSeconds());
        var answer = ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (inCookie) {
            answer.header(HttpHeaders.SET_COOKIE, cookie(request, refreshToken, LIFE));
        }
        return answer.body(tokens);
    }

    ResponseEntity<Void> end(HttpServletRequest request) {
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, cookie(request, "", Duration.ZERO))
                .build();
    }

    /**
     * The refresh token of a request. A cookie counts only for who would get the next one as a
     * cookie, too: no script can make it readable.
     */
    @Nullable String presented(
            HttpServletRequest request, @Nullable String inBody, @Nullable String inCookie) {
        return isBrowser(request) && inCookie != null ? inCookie : inBody;
    }

    private static boolean isBrowser(HttpServletRequest request) {
        return "web".equals(request.getHeader("X-Client"));
    }

    private static String cookie(HttpServletRequest request, String value, Duration life) {
        return ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(!isLoopback(request))
                .sameSite("Strict")
                .path("/api/v1/auth")
                .maxAge(life)
                .build()
                .toString();
    }

    /** Whether the browser itself is on this machine, not merely a proxy in front. */
    private static boolean isLoopback(HttpServletRequest request) {
        return LOOPBACK.contains(request.getServerName()) && !request.isSecure();
    }
}
