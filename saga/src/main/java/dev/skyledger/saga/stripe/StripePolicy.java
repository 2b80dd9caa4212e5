package dev.skyledger.saga.stripe;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under which secrets we talk to Stripe, which come from the environment; how long a promise of
 * money is good; and how long an answer may take.
 */
@ConfigurationProperties("skyledger.stripe")
record StripePolicy(
        @DefaultValue("") String apiKey,
        @DefaultValue("") String callbackSecret,
        @Nullable String apiBase,
        @DefaultValue("6d") Duration promise,
        @DefaultValue("10s") Duration timeout) {

    StripePolicy {
        apiBase = apiBase == null || apiBase.isBlank() ? null : apiBase;
    }
}
