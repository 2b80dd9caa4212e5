package dev.skyledger.platform.roles;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Only the saga has recurring work. The scheduler of another process would not know its tasks, and
 * delete them after a while.
 */
class RecurringWork implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        if (!Role.of(environment).contains(Role.SAGA)) {
            environment
                    .getPropertySources()
                    .addFirst(
                            new MapPropertySource(
                                    "no-recurring-work", Map.of("db-scheduler.enabled", "false")));
        }
    }

    /** After the configuration files were read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
