package dev.skyledger.platform.web;

import dev.skyledger.platform.problem.Problem;
import dev.skyledger.platform.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code limit} and {@code cursor}. */
class PagingResolver implements HandlerMethodArgumentResolver {

    private static final int DEFAULT = 20;
    private static final int MOST = 100;

    private final Cursors cursors;

    PagingResolver(Cursors cursors) {
        this.cursors = cursors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        return new Paging(
                cursors,
                queryOf(request),
                limit(request.getParameter("limit")),
                request.getParameter("cursor"));
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return DEFAULT;
        }
        try {
            var limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // falls through to the same sentence
        }
        throw new ProblemException(
                Problem.invalid("limit", "must be a whole number from 1 to " + MOST));
    }

    /** Everything that makes two queries different: who asks, for what, with which parameters. */
    private static String queryOf(HttpServletRequest request) {
        Map<String, String[]> parameters = new TreeMap<>(request.getParameterMap());
        parameters.remove("cursor");
        parameters.remove("limit");
        return parameters.entrySet().stream()
                .map(it -> it.getKey() + "=" + String.join("\u0001", it.getValue()))
                .collect(
                        Collectors.joining(
                                "\u0002",
                                request.getRemoteUser()
                                        + "\u0003"
                                        + request.getRequestURI()
                                        + "\u0003",
                                ""));
    }
}
