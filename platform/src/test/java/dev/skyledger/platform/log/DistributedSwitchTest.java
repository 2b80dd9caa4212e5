package dev.skyledger.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DistributedSwitchTest {

    private final StandardEnvironment environment = new StandardEnvironment();

    @Test
    void with_axon_server_there_is_no_log_of_our_own() {
        new ApplicationContextRunner()
                .withUserConfiguration(EmbeddedLogConfiguration.class)
                .withPropertyValues("axon.axonserver.enabled=true")
                .run(context ->
                        assertThat(context)
                                .hasNotFailed()
                                .doesNotHaveBean(LogEventStore.class)
                                .doesNotHaveBean(LogEngine.class)
                                .doesNotHaveBean(CommitListener.class));
    }

    @Test
    void what_nobody_may_forget_is_set_unless_configured_otherwise() {
        environment
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "configured", Map.of("axon.axonserver.enabled", "true")));
        new AxonDefaults().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("axon.axonserver.enabled")).isEqualTo("true");
        assertThat(environment.getProperty("axon.serializer.events")).isEqualTo("jackson3");
        assertThat(environment.getProperty("axon.timeout.enabled")).isEqualTo("false");
        assertThat(System.getProperty("axoniq.update-checker.disabled")).isEqualTo("true");
    }
}
