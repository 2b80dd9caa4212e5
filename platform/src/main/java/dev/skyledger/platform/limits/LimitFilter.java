package dev.skyledger.platform.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.skyledger.platform.problem.Problem;
import dev.skyledger.platform.problem.ProblemCatalogue;
import dev.skyledger.platform.problem.Problems;
import dev.skyledger.platform.security.Callers;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts requests by caller, or by address while nobody is known. Stands behind security. */
@Component
@Order(-95)
@EnableConfigurationProperties(Limits.class)
class LimitFilter extends OncePerRequestFilter {

    private static final String SIGNED = "/api/v1/payments/callbacks/";

    private final Limits limits;

    private final Problems problems;

    private final ClientAddress addresses;

    private final Cache<Who, Bucket> buckets;

    LimitFilter(Limits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
        this.addresses = new ClientAddress(limits.trustedProxies());
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(limits.callers())
                        .expireAfterAccess(Duration.ofMinutes(1))
                        .build();
    }

    private record Who(Allowance allowance, String name) {}

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var allowance = Allowance.of(request);
        var most = allowance.most(limits);
        var probe = bucketOf(allowance, request, most).tryConsumeAndReturnRemaining(1);
        var name = "\"" + allowance + "\";";
        response.setHeader(
                "RateLimit-Policy", name + "q=" + most + ";w=" + allowance.window().toSeconds());
        response.setHeader(
                "RateLimit",
                name + "r=" + probe.getRemainingTokens() + ";t=" + secondsToReset(probe));
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            var wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
            problems.write(
                    Problem.of(ProblemCatalogue.RATE_LIMITED).retryAfter(wait), request, response);
        }
    }

    private Bucket bucketOf(Allowance allowance, HttpServletRequest request, int most) {
        var name = allowance.isOfAddresses() ? addresses.of(request) : callerOf(request);
        return buckets.get(new Who(allowance, name), _ -> Guesses.full(most, allowance.window()));
    }

    private String callerOf(HttpServletRequest request) {
        return Callers.current().map(it -> it.id().value()).orElseGet(() -> addresses.of(request));
    }

    private static long secondsToReset(ConsumptionProbe probe) {
        return Duration.ofNanos(probe.getNanosToWaitForReset()).plusMillis(999).toSeconds();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = Allowance.pathOf(request);
        return !limits.enabled()
                || !path.startsWith("/api/")
                || path.startsWith(SIGNED); // a provider tells of many payments from one address
    }
}
