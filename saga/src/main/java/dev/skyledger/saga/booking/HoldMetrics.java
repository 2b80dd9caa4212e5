package dev.skyledger.saga.booking;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts the seats that customers hold without having bought them, and those that lapsed here. */
@Component
class HoldMetrics {

    private final Counter lapsed;

    HoldMetrics(MeterRegistry registry, PendingTables pending) {
        Gauge.builder("skyledger.holds", pending, PendingTables::holds)
                .description("Holds that are neither sold nor over")
                .register(registry);
        lapsed =
                Counter.builder("skyledger.holds.lapsed")
                        .description("Holds whose time was over before they were paid")
                        .register(registry);
    }

    void lapsed() {
        lapsed.increment();
    }
}
