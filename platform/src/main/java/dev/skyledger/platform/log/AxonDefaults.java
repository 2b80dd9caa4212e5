package dev.skyledger.platform.log;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What every process needs of the framework, so that nobody can forget it: one JSON everywhere, no
 * handler time-outs that walk the stack on every call, no calls home, and views that see all events
 * pass, also those they do not handle, so that whoever waits for them does not wait in vain.
 */
class AxonDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        environment
                .getPropertySources()
                .addLast(
                        new MapPropertySource(
                                "axon-defaults",
                                Map.of(
                                        "axon.serializer.general", "jackson3",
                                        "axon.serializer.messages", "jackson3",
                                        "axon.serializer.events", "jackson3",
                                        "axon.timeout.enabled", "false",
                                        "axon.update-check.disabled", "true",
                                        "axon.axonserver.enabled", "false",
                                        "axon.axonserver.event-block-listing-enabled", "false")));
    }
}
