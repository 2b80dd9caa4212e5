package dev.skyledger.oldnames;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a request to an old address go on as one to the present address, before anything looks at
 * it: so it meets the same checks and the same limits. Stands right behind the trace.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class OldNamesFilter extends OncePerRequestFilter {

    /** The first of November 2026. */
    private static final String SINCE = "@1793491200";

    /** An answer has only so much room for its headers, and this one tells back what was asked. */
    private static final int LONGEST = 2000;

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var name = OldCalls.meantBy(request.getMethod(), request.getRequestURI());
        if (name == null) {
            chain.doFilter(request, response);
            return;
        }
        name.keptWith(request);
        new OldProblems(name).keptWith(request);
        response.setHeader("Deprecation", SINCE);
        var present = name.present();
        if (present == null) {
            chain.doFilter(request, response); // nothing yet; told behind the checks
        } else {
            if (present.length() < LONGEST) {
                response.setHeader("Link", "<" + present + ">; rel=\"successor-version\"");
            }
            chain.doFilter(new MovedRequest(request, present), response);
        }
    }
}
