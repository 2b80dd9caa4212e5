package dev.skyledger.platform.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.platform.problem.Problem;
import dev.skyledger.platform.problem.ProblemCatalogue;
import dev.skyledger.platform.problem.ProblemException;
import dev.skyledger.platform.problem.Problems;
import dev.skyledger.platform.problem.TraceId;
import dev.skyledger.platform.security.Caller;
import dev.skyledger.platform.security.Callers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes the origin of each request, once it is known who calls. Stands behind security. */
@Component
@Order(-90)
class RequestOriginFilter extends OncePerRequestFilter {

    private static final int LONGEST_REASON = 500;

    private final Problems problems;

    RequestOriginFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RequestOrigin origin;
        try {
            origin = originOf(request);
        } catch (ProblemException refused) {
            problems.write(refused.problem(), request, response);
            return;
        }
        request.setAttribute(RequestOrigin.ATTRIBUTE, origin);
        ScopedValue.CallableOp<Void, Exception> rest =
                () -> {
                    chain.doFilter(request, response);
                    return null;
                };
        try {
            origin.provenance().call(rest);
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static RequestOrigin originOf(HttpServletRequest request) {
        var caller = Callers.current().orElse(null);
        var channel =
                "web".equalsIgnoreCase(request.getHeader("X-Client")) ? Channel.WEB : Channel.API;
        return new RequestOrigin(
                caller, channel, TraceId.of(request), onBehalfOf(request, caller), reason(request));
    }

    private static @Nullable TravellerId onBehalfOf(
            HttpServletRequest request, @Nullable Caller caller) {
        var traveller = request.getHeader("X-On-Behalf-Of");
        if (traveller == null) {
            return null;
        }
        if (caller == null || !caller.is(Role.ADMIN)) {
            throw new ProblemException(
                    Problem.of(
                            ProblemCatalogue.FORBIDDEN,
                            "Only staff may act for somebody else; leave X-On-Behalf-Of out."));
        }
        if (reason(request) == null) {
            throw invalid("X-Reason", "is required when you act for somebody else");
        }
        try {
            return new TravellerId(traveller);
        } catch (IllegalArgumentException e) {
            throw invalid("X-On-Behalf-Of", "must be the id of a traveller");
        }
    }

    private static @Nullable String reason(HttpServletRequest request) {
        var header = request.getHeader("X-Reason");
        if (header == null || header.isBlank()) {
            return null;
        }
        var reason = new String(header.getBytes(ISO_8859_1), UTF_8).strip();
        if (reason.length() > LONGEST_REASON) {
            throw invalid("X-Reason", "has at most " + LONGEST_REASON + " characters");
        }
        return reason;
    }

    private static ProblemException invalid(String header, String message) {
        return new ProblemException(Problem.invalid(header, message));
    }
}
