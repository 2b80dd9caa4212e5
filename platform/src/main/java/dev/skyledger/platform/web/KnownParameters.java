package dev.skyledger.platform.web;

import dev.skyledger.platform.problem.Problem;
import dev.skyledger.platform.problem.Problem.FieldError;
import dev.skyledger.platform.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
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
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)
                && !method.getBeanType().isAnnotationPresent(OutsideApi.class)) {
            refuseOthers(request, known.computeIfAbsent(method.getMethod(), _ -> namesOf(method)));
        }
        return true;
    }

    private static Set<String> namesOf(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(DeclaredParameters::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void refuseOthers(HttpServletRequest request, Set<String> names) {
        var unknown =
                QueryPairs.of(request)
                        .map(QueryPairs.Pair::name)
                        .distinct()
                        .filter(name -> !names.contains(name))
                        .map(name -> new FieldError(name, "is not a parameter that is known here"))
                        .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(Problem.invalid(unknown));
        }
    }
}
