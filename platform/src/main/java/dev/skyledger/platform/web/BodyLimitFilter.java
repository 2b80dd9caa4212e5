package dev.skyledger.platform.web;

import dev.skyledger.platform.problem.Problem;
import dev.skyledger.platform.problem.ProblemCatalogue;
import dev.skyledger.platform.problem.ProblemException;
import dev.skyledger.platform.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body that is too large: by its declared length, or else while it is read. */
@Component
@Order(-80)
class BodyLimitFilter extends OncePerRequestFilter {

    private final long most;

    private final Problems problems;

    BodyLimitFilter(BodyLimit limit, Problems problems) {
        this.most = limit.maxBody().toBytes();
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            problems.write(tooLarge(most).problem(), request, response);
        } else if (request.getContentLengthLong() >= 0) {
            chain.doFilter(request, response);
        } else {
            chain.doFilter(new BoundedRequest(request, most), response);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    static ProblemException tooLarge(long most) {
        return new ProblemException(
                Problem.of(
                        ProblemCatalogue.BODY_TOO_LARGE,
                        "The body has more than %d bytes; send less at once.".formatted(most)));
    }
}
