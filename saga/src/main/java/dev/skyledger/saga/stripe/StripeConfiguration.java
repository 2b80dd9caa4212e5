package dev.skyledger.saga.stripe;

import com.stripe.StripeClient;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects to Stripe; what fails is repeated by those who keep the calls. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "skyledger.payments.provider", havingValue = "stripe")
@EnableConfigurationProperties(StripePolicy.class)
class StripeConfiguration {

    @Bean
    StripeClient stripeClient(StripePolicy policy) {
        if (Stream.of(policy.apiKey(), policy.callbackSecret(), policy.returnUrl())
                .anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "Stripe needs SKYLEDGER_STRIPE_API_KEY, SKYLEDGER_STRIPE_CALLBACK_SECRET and"
                            + " SKYLEDGER_STRIPE_RETURN_URL");
        }
        return client(policy);
    }

    static StripeClient client(StripePolicy policy) {
        var millis = (int) policy.timeout().toMillis();
        var client =
                StripeClient.builder()
                        .setApiKey(policy.apiKey())
                        .setConnectTimeout(millis)
                        .setReadTimeout(millis)
                        .setMaxNetworkRetries(0);
        if (policy.apiBase() != null) {
            client.setApiBase(policy.apiBase());
        }
        return client.build();
    }
}
