package dev.skyledger.saga.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The settings of Stripe are the variables that the operator's pages name. */
class StripePolicyTest {

    @Test
    void every_setting_can_be_a_variable_of_the_environment() {
        var policy =
                policy(
                        Map.of(
                                "SKYLEDGER_STRIPE_API_KEY", "sk_test_nothing",
                                "SKYLEDGER_STRIPE_CALLBACK_SECRET", "whsec_nothing",
                                "SKYLEDGER_STRIPE_RETURN_URL", "https://skyledger.example/paid",
                                "SKYLEDGER_STRIPE_API_BASE", "http://127.0.0.1:9",
                                "SKYLEDGER_STRIPE_PROMISE", "5d",
                                "SKYLEDGER_STRIPE_TIMEOUT", "2s"));
        assertThat(policy)
                .isEqualTo(
                        new StripePolicy(
                                "sk_test_nothing",
                                "whsec_nothing",
                                "https://skyledger.example/paid",
                                "http://127.0.0.1:9",
                                Duration.ofDays(5),
                                Duration.ofSeconds(2)));
    }

    @Test
    void without_its_secrets_it_says_what_it_needs() {
        var policy = policy(Map.of());
        assertThat(policy.promise()).isEqualTo(Duration.ofDays(6));
        assertThat(policy.timeout()).isEqualTo(Duration.ofSeconds(10));
        assertThatThrownBy(() -> new StripeConfiguration().stripeClient(policy))
                .hasMessageContaining("SKYLEDGER_STRIPE_API_KEY")
                .hasMessageContaining("SKYLEDGER_STRIPE_CALLBACK_SECRET")
                .hasMessageContaining("SKYLEDGER_STRIPE_RETURN_URL");
    }

    @Test
    void where_a_card_owner_returns_to_has_to_be_said() {
        var policy =
                policy(
                        Map.of(
                                "SKYLEDGER_STRIPE_API_KEY", "sk_test_nothing",
                                "SKYLEDGER_STRIPE_CALLBACK_SECRET", "whsec_nothing"));
        assertThatThrownBy(() -> new StripeConfiguration().stripeClient(policy))
                .hasMessageContaining("SKYLEDGER_STRIPE_RETURN_URL");
    }

    @Test
    void a_setting_that_is_there_and_blank_is_none() {
        assertThat(
                        policy(
                                Map.of(
                                        "SKYLEDGER_STRIPE_API_KEY", "",
                                        "SKYLEDGER_STRIPE_API_BASE", " ",
                                        "SKYLEDGER_STRIPE_PROMISE", "",
                                        "SKYLEDGER_STRIPE_TIMEOUT", "")))
                .isEqualTo(policy(Map.of()));
    }

    private static StripePolicy policy(Map<String, Object> variables) {
        var name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(name, new SystemEnvironmentPropertySource(name, variables));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate("skyledger.stripe", StripePolicy.class);
    }
}
