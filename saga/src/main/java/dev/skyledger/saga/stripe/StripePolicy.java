package dev.skyledger.saga.stripe;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under which secrets we talk to Stripe, which come from the environment; where the bank sends the
 * owner of a card who had to confirm; how long a promise of money is good; and how long an answer
 * may take.
 */
@ConfigurationProperties("skyledger.stripe")
record StripePolicy(
        @DefaultValue("") String apiKey,
        @DefaultValue("") String callbackSecret,
        @DefaultValue("") String returnUrl,
        @Nullable String apiBase,
        @DefaultValue("6d") Duration promise,
        @DefaultValue("10s") Duration timeout) {

    StripePolicy {
        apiBase = apiBase == null || apiBase.isBlank() ? null : apiBase;
    }
}
