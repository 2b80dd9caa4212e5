package dev.skyledger.platform.log;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What every process needs of the framework, so that nobody can forget it: one JSON everywhere, no
 * handler time-outs that walk the stack on every call, and no calls home.
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
                                        "axon.axonserver.enabled", "false")));
    }
}
