package dev.skyledger.oldnames;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A call of a replaced system: by which rows of its description it is known, how it was sent, what
 * does its work now below {@code /api/v1}, if anything does yet, and whether it always took a
 * token.
 */
record OldCall(
        String rows, String method, String path, @Nullable String present, boolean needsToken) {

    static final String API = "/api/v1";

    /** The same address now stands below the base path. */
    static OldCall moved(String rows, String method, String path) {
        return new OldCall(rows, method, path, API + path, false);
    }

    static OldCall renamed(String rows, String method, String path, String present) {
        return new OldCall(rows, method, path, API + present, false);
    }

    /** What was not public there is not public under that name here. */
    static OldCall signedIn(String rows, String method, String path, String present) {
        return new OldCall(rows, method, path, API + present, true);
    }

    static OldCall missing(String rows, String method, String path) {
        return new OldCall(rows, method, path, null, false);
    }

    boolean isMoved() {
        return (API + path).equals(present);
    }

    boolean fits(String askedMethod, String askedPath) {
        return method.equals("HEAD".equals(askedMethod) ? "GET" : askedMethod)
                && Pattern.matches(path.replaceAll("\\{[^}]+}", "[^/]+"), askedPath);
    }
}
