package dev.skyledger.platform.web;

import dev.skyledger.platform.problem.Problem;
import dev.skyledger.platform.problem.Problem.FieldError;
import dev.skyledger.platform.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Refuses text in an address, a header or a cookie that is longer than anybody needs, before
 * anybody works on it. The same bounds stand in the description of the interface.
 */
class TextBounds implements HandlerInterceptor {

    /** No name of a place, id or code comes near it. */
    static final int GENERAL = 200;

    /** What we issue and get back as it was: it may carry a position in a search. */
    static final int ISSUED = 4_000;

    private static final String OURS = "dev.skyledger.";
    private static final List<String> HEADERS =
            List.of(HttpHeaders.IF_MATCH, "Prefer", "Last-Event-ID");

    private record Text(String name, String value) {

        boolean isTooLong() {
            return value.length() > most(name);
        }
    }

    static int most(String name) {
        return switch (name) {
            case "cursor", "skyledger_refresh" -> ISSUED;
            default -> GENERAL;
        };
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)) {
            refuseLong(request);
        }
        return true;
    }

    private static void refuseLong(HttpServletRequest request) {
        var query = QueryPairs.of(request).map(pair -> new Text(pair.name(), pair.value()));
        var tooLong =
                Stream.of(query, path(request), headers(request), cookies(request))
                        .flatMap(texts -> texts)
                        .filter(Text::isTooLong)
                        .map(Text::name)
                        .distinct()
                        .map(name ->
                                new FieldError(name, "has at most " + most(name) + " characters"))
                        .toList();
        if (!tooLong.isEmpty()) {
            throw new ProblemException(Problem.invalid(tooLong));
        }
    }

    private static Stream<Text> path(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> parts
                ? parts.entrySet().stream()
                        .map(part ->
                                new Text(
                                        String.valueOf(part.getKey()),
                                        String.valueOf(part.getValue())))
                : Stream.of();
    }

    private static Stream<Text> headers(HttpServletRequest request) {
        return HEADERS.stream()
                .map(name ->
                        new Text(name, Objects.requireNonNullElse(request.getHeader(name), "")));
    }

    private static Stream<Text> cookies(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Stream.of()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().startsWith("skyledger_"))
                        .map(cookie -> new Text(cookie.getName(), cookie.getValue()));
    }
}
