package dev.skyledger.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** What stands behind the question mark of an address, pair by pair. */
final class QueryPairs {

    private QueryPairs() {}

    record Pair(String name, String value) {}

    static Stream<Pair> of(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null
                ? Stream.of()
                : Arrays.stream(query.split("&"))
                        .filter(pair -> !pair.isEmpty())
                        .map(pair -> pair.split("=", 2))
                        .map(parts ->
                                new Pair(
                                        decoded(parts[0]),
                                        parts.length < 2 ? "" : decoded(parts[1])));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
