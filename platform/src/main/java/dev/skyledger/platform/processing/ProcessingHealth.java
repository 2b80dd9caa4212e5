package dev.skyledger.platform.processing;

import java.util.function.DoubleSupplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** A node whose views are far behind the log would answer with what was true long ago. */
final class ProcessingHealth implements HealthIndicator {

    private final DoubleSupplier behind;
    private final long bound;

    ProcessingHealth(DoubleSupplier behind, long bound) {
        this.behind = behind;
        this.bound = bound;
    }

    @Override
    public Health health() {
        var events = (long) behind.getAsDouble();
        var health = events > bound ? Health.outOfService() : Health.up();
        return health.withDetail("eventsBehind", events).build();
    }
}
