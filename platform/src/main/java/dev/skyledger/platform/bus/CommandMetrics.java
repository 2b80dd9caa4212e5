package dev.skyledger.platform.bus;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Collection;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;

/** Counts commands by name and outcome, from the sender's hand to the answer. */
final class CommandMetrics {

    private final MeterRegistry registry;
    private final DistributionSummary batches;

    CommandMetrics(MeterRegistry registry) {
        this.registry = registry;
        batches = DistributionSummary.builder("skyledger.commands.batch").register(registry);
    }

    void waiting(int partition, Collection<?> queue) {
        Gauge.builder("skyledger.commands.waiting", queue, Collection::size)
                .tag("partition", Integer.toString(partition))
                .register(registry);
    }

    void batch(int size) {
        batches.record(size);
    }

    void answered(CommandMessage<?> command, CommandResultMessage<?> result, long nanos) {
        var name = command.getPayloadType().getSimpleName();
        registry.timer("skyledger.commands", "command", name, "outcome", outcome(result))
                .record(Duration.ofNanos(nanos));
    }

    private static String outcome(CommandResultMessage<?> result) {
        if (!result.isExceptional()) {
            return "ok";
        }
        return Refusals.isRefusal(result.exceptionResult()) ? "refused" : "failed";
    }
}
