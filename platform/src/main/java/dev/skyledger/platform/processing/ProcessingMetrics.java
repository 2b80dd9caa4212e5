package dev.skyledger.platform.processing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.LongSupplier;

/** Counts what processors handle, how far they are behind, and what they parked. */
final class ProcessingMetrics {

    private final MeterRegistry registry;
    private final LongSupplier head;
    private final ParkedTable parked;

    ProcessingMetrics(MeterRegistry registry, LongSupplier head, ParkedTable parked) {
        this.registry = registry;
        this.head = head;
        this.parked = parked;
    }

    void watch(ParkingProcessor processor) {
        Gauge.builder("skyledger.projection.lag", processor, this::lag)
                .tag("processor", processor.getName())
                .register(registry);
        Gauge.builder("skyledger.parked", parked, table -> table.count(processor.getName()))
                .tag("processor", processor.getName())
                .register(registry);
    }

    /**
     * Events that it has not seen yet; not a number where this node handles none of its segments.
     */
    double lag(ParkingProcessor processor) {
        var position = processor.position();
        return position.isPresent()
                ? Math.max(0, head.getAsLong() - position.getAsLong())
                : Double.NaN;
    }

    void handled(String processor, int events) {
        registry.counter("skyledger.events.handled", "processor", processor).increment(events);
    }
}
