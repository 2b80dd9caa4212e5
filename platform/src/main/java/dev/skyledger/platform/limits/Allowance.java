package dev.skyledger.platform.limits;

import java.util.Locale;
import java.util.Set;

/** The groups of requests that are counted together. */
enum Allowance {
    GENERAL,
    SEARCH,
    LOGIN;

    private static final String API = "/api/v1";

    private static final Set<String> LOGINS =
            Set.of(API + "/auth/register", API + "/auth/signup", API + "/auth/login");

    static Allowance of(String path) {
        if (LOGINS.contains(path)) {
            return LOGIN;
        }
        return path.equals(API + "/flights/search") ? SEARCH : GENERAL;
    }

    int perSecond(Limits limits) {
        return switch (this) {
            case GENERAL -> limits.general();
            case SEARCH -> limits.search();
            case LOGIN -> limits.login();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
