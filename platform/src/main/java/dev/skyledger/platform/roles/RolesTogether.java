package dev.skyledger.platform.roles;

import java.util.EnumSet;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Refuses to start a process that would wait for ever for sides it cannot reach. */
class RolesTogether implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        var distributed = environment.getProperty("axon.axonserver.enabled", Boolean.class, false);
        if (!distributed && !Role.of(environment).equals(EnumSet.allOf(Role.class))) {
            throw new UnworkableRoles(
                    "Without Axon Server one process has all three roles: leave out skyledger.roles, or set axon.axonserver.enabled=true.");
        }
    }

    /** After the configuration files were read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
