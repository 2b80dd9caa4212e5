package dev.skyledger.platform.web;

import dev.skyledger.platform.problem.Problem;
import dev.skyledger.platform.problem.Problem.FieldError;
import dev.skyledger.platform.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a query parameter that the endpoint does not know, so that none is silently ignored. */
class KnownParameters implements HandlerInterceptor {

    private static final String OURS = "dev.skyledger.";

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var query = request.getQueryString();
        if (query != null
                && handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)
                && !method.getBeanType().isAnnotationPresent(OutsideApi.class)) {
            refuseOthers(query, known.computeIfAbsent(method.getMethod(), _ -> namesOf(method)));
        }
        return true;
    }

    private static Set<String> namesOf(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(DeclaredParameters::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void refuseOthers(String query, Set<String> names) {
        var unknown =
                Arrays.stream(query.split("&"))
                        .filter(pair -> !pair.isEmpty())
                        .map(pair -> decoded(pair.split("=", 2)[0]))
                        .distinct()
                        .filter(name -> !names.contains(name))
                        .map(name -> new FieldError(name, "is not a parameter that is known here"))
                        .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(Problem.invalid(unknown));
        }
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
