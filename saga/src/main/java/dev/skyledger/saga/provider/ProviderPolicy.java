package dev.skyledger.saga.provider;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patiently the provider is asked: a call belongs to whoever sends it for the lease, money is
 * moved or given up within {@code captureFor}, and a try without an answer is given up after {@code
 * answerWithin}.
 */
@ConfigurationProperties("skyledger.provider")
record ProviderPolicy(
        @DefaultValue("15s") Duration lease,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("500ms") Duration retryAfter,
        @DefaultValue("10m") Duration retryAtMost,
        @DefaultValue("24h") Duration captureFor,
        @DefaultValue("24h") Duration answerWithin,
        @DefaultValue("256") int atOnce) {

    /** Waits twice as long after each try. */
    Instant nextTry(ProviderCall call, Instant now) {
        var wait = retryAfter.multipliedBy(1L << Math.min(call.tries(), 20));
        return now.plus(wait.compareTo(retryAtMost) < 0 ? wait : retryAtMost);
    }
}
