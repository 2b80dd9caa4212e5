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
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a query parameter that the endpoint does not know, and members that its answer does not
 * have, so that nothing is silently ignored.
 */
class KnownParameters implements HandlerInterceptor {

    private static final String OURS = "dev.skyledger.";

    private final Map<Method, Known> known = new ConcurrentHashMap<>();

    private record Known(Set<String> parameters, Set<String> members) {

        boolean has(String name) {
            return parameters.contains(name)
                    || name.equals(AnswerMembers.PARAMETER) && !members.isEmpty();
        }
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)
                && !method.getBeanType().isAnnotationPresent(OutsideApi.class)) {
            refuseOthers(request, known.computeIfAbsent(method.getMethod(), _ -> knownBy(method)));
        }
        return true;
    }

    private static Known knownBy(HandlerMethod method) {
        var parameters =
                Arrays.stream(method.getMethodParameters())
                        .flatMap(DeclaredParameters::of)
                        .collect(Collectors.toUnmodifiableSet());
        return new Known(parameters, AnswerMembers.of(method.getMethod()));
    }

    private static void refuseOthers(HttpServletRequest request, Known known) {
        var names = QueryPairs.of(request).map(QueryPairs.Pair::name).distinct().toList();
        var others =
                names.stream()
                        .filter(name -> !known.has(name))
                        .map(name -> new FieldError(name, "is not a parameter that is known here"));
        var members =
                names.contains(AnswerMembers.PARAMETER) && !known.members().isEmpty()
                        ? AnswerMembers.askedFor(request).stream()
                                .filter(name -> !known.members().contains(name))
                                .map(name -> noMember(name, known))
                        : Stream.<FieldError>of();
        var unknown = Stream.concat(others, members).toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(Problem.invalid(unknown));
        }
    }

    private static FieldError noMember(String name, Known known) {
        return new FieldError(
                AnswerMembers.PARAMETER,
                "'%s' is none of %s".formatted(name, String.join(", ", known.members())));
    }
}
