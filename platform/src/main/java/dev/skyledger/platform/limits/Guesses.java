package dev.skyledger.platform.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.skyledger.platform.problem.Problem;
import dev.skyledger.platform.problem.ProblemCatalogue;
import dev.skyledger.platform.problem.ProblemException;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Counts who guesses at one and the same thing, from wherever they do. Whoever was right has not
 * guessed, so that looking again is no trouble.
 */
@Component
@EnableConfigurationProperties(Limits.class)
public final class Guesses {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final Limits limits;

    private final Cache<String, Bucket> buckets;

    Guesses(Limits limits) {
        this.limits = limits;
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(limits.callers())
                        .expireAfterAccess(WINDOW)
                        .build();
    }

    /** Counts one more, or refuses it because there were too many lately. */
    public void at(String what) {
        if (!limits.enabled()) {
            return;
        }
        var probe = bucketOf(what).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
            throw new ProblemException(Problem.of(ProblemCatalogue.RATE_LIMITED).retryAfter(wait));
        }
    }

    /** The last one was no guess. */
    public void wasRightAt(String what) {
        if (limits.enabled()) {
            bucketOf(what).addTokens(1);
        }
    }

    private Bucket bucketOf(String what) {
        return buckets.get(what, _ -> full(limits.retrievalOfOneBooking(), WINDOW));
    }

    static Bucket full(int most, Duration window) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, window))
                .withNanosecondPrecision()
                .build();
    }
}
