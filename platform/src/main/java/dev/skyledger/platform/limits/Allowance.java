package dev.skyledger.platform.limits;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.util.UriUtils;

/** The groups of requests that are counted together. */
enum Allowance {
    GENERAL,
    SEARCH,
    LOGIN,
    RETRIEVAL;

    private static final String API = "/api/v1";

    private static final Set<String> LOGINS =
            Set.of(API + "/auth/register", API + "/auth/signup", API + "/auth/login");

    static Allowance of(HttpServletRequest request) {
        var path = pathOf(request);
        if (LOGINS.contains(path)) {
            return LOGIN;
        }
        return switch (path) {
            case API + "/flights/search" -> SEARCH;
            case API + "/bookings/retrieval" -> RETRIEVAL;
            default -> GENERAL;
        };
    }

    /** Where it leads, however that is written. */
    static String pathOf(HttpServletRequest request) {
        return UriUtils.decode(request.getRequestURI(), UTF_8);
    }

    int most(Limits limits) {
        return switch (this) {
            case GENERAL -> limits.general();
            case SEARCH -> limits.search();
            case LOGIN -> limits.login();
            case RETRIEVAL -> limits.retrieval();
        };
    }

    Duration window() {
        return switch (this) {
            case GENERAL, SEARCH, LOGIN -> Duration.ofSeconds(1);
            case RETRIEVAL -> Duration.ofMinutes(1);
        };
    }

    /** Whether accounts do not help: everybody behind an address is counted together. */
    boolean isOfAddresses() {
        return this == RETRIEVAL;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
