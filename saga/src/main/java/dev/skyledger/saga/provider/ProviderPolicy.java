package dev.skyledger.saga.provider;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patiently the provider is asked: a call belongs to whoever sends it for the lease, money is
 * moved or given up within {@code captureFor}, and a try without an answer is given up after {@code
 * answerWithin}. What was given up is asked about for {@code askFor}, until a promise would have
 * lapsed by itself, so that it can be let go.
 */
@ConfigurationProperties("skyledger.provider")
record ProviderPolicy(
        @DefaultValue("15s") Duration lease,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("500ms") Duration retryAfter,
        @DefaultValue("10m") Duration retryAtMost,
        @DefaultValue("24h") Duration captureFor,
        @DefaultValue("24h") Duration answerWithin,
        @DefaultValue("8d") Duration askFor,
        @DefaultValue("256") int atOnce) {

    /** Nobody waits any more for the money to be promised. */
    boolean isGivenUp(ProviderCall call, Instant now) {
        return call.operation() == Operation.AUTHORISE
                && now.isAfter(call.askedAt().plus(answerWithin));
    }

    boolean isForgotten(ProviderCall call, Instant now) {
        return now.isAfter(call.askedAt().plus(askFor));
    }

    /** Waits twice as long after each try. */
    Instant nextTry(ProviderCall call, Instant now) {
        var wait = retryAfter.multipliedBy(1L << Math.min(call.tries(), 20));
        return now.plus(wait.compareTo(retryAtMost) < 0 ? wait : retryAtMost);
    }
}
