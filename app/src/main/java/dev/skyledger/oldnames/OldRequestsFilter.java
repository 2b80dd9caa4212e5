package dev.skyledger.oldnames;

import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.platform.problem.Problem;
import dev.skyledger.platform.problem.ProblemCatalogue;
import dev.skyledger.platform.problem.ProblemException;
import dev.skyledger.platform.problem.Problems;
import dev.skyledger.platform.security.Callers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts what an old client sends into the present form, once it is known who calls and that the body
 * is not too large.
 */
@Component
@Order(-70)
class OldRequestsFilter extends OncePerRequestFilter {

    private final OldBodies bodies;

    private final CurrentVersions versions;

    private final Problems problems;

    OldRequestsFilter(OldBodies bodies, CurrentVersions versions, Problems problems) {
        this.bodies = bodies;
        this.versions = versions;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var name = OldName.of(request);
        if (name == null) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletRequest present;
        try {
            present = present(name, request);
        } catch (ProblemException | RefusalException refused) {
            problems.write(problems.of(refused), request, response);
            return;
        }
        chain.doFilter(present, response);
    }

    private HttpServletRequest present(OldName name, HttpServletRequest request)
            throws IOException {
        if (name.present() == null) {
            throw new ProblemException(
                    Problem.of(
                            ProblemCatalogue.NOT_FOUND,
                            "%s %s is known from an older system, but nothing does its work here yet; /docs shows what there is."
                                    .formatted(request.getMethod(), name.asked())));
        }
        if (name.needsToken() && Callers.current().isEmpty()) {
            throw new ProblemException(
                    Problem.of(ProblemCatalogue.TOKEN_MISSING)
                            .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
        }
        var version = versions.missingIn(request);
        return bodies.translated(
                name, version == null ? request : new VersionedRequest(request, version));
    }
}
