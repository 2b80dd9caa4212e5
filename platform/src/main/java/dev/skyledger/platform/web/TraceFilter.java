package dev.skyledger.platform.web;

import dev.skyledger.platform.problem.TraceId;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request one trace id, in its answer and in the log: that of the current span if
 * requests are traced, else the caller's, else a new one. Stands right behind Spring's observation.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class TraceFilter extends OncePerRequestFilter {

    private static final Pattern PARENT =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

    private final @Nullable Tracer tracer;

    TraceFilter(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer.getIfAvailable();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = idOf(request);
        TraceId.put(request, id);
        response.setHeader("X-Trace-Id", id);
        try (var _ = MDC.putCloseable(TraceId.KEY, id)) {
            chain.doFilter(request, response);
        }
    }

    private String idOf(HttpServletRequest request) {
        var traced = traced();
        if (traced != null) {
            return traced;
        }
        var parent = request.getHeader("traceparent");
        var match = PARENT.matcher(parent == null ? "" : parent);
        return match.matches() ? match.group(1) : fresh();
    }

    private @Nullable String traced() {
        var span = tracer == null ? null : tracer.currentSpan();
        var id = span == null ? "" : span.context().traceId();
        return id.length() == 32 ? id : null;
    }

    private static String fresh() {
        var random = ThreadLocalRandom.current();
        return HexFormat.of().toHexDigits(random.nextLong() | 1)
                + HexFormat.of().toHexDigits(random.nextLong());
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
