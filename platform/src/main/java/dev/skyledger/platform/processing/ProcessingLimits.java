package dev.skyledger.platform.processing;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * How events are handed to projections and processes.
 *
 * @param batch most events that share one commit
 * @param batches the same for single processing groups
 * @param threads threads that handle events, shared by all processors
 * @param awaitAtMost how long a batch waits for the answers to its commands
 * @param pace how often a processor is told of news whom nobody waits for
 * @param soon how often one is told that somebody would miss if it were late
 * @param soonFor those that are told so soon
 * @param atOnce processors that somebody waits for
 * @param readyWithin how many events a processor may be behind before its node is not ready
 */
@ConfigurationProperties("skyledger.processing")
public record ProcessingLimits(
        @DefaultValue("200") int batch,
        @DefaultValue @Name("batches") Map<String, Integer> batches,
        @DefaultValue("6") int threads,
        @DefaultValue("30s") Duration awaitAtMost,
        @DefaultValue("250ms") Duration pace,
        @DefaultValue("80ms") Duration soon,
        @DefaultValue({
                    "price-alerts",
                    "alert-view",
                    "notice-view",
                    "outgoing-mail",
                    "flight-claims"
                })
                Set<String> soonFor,
        @DefaultValue({"booking-payment", "booking-view", "flight-sales", "flight-view"})
                Set<String> atOnce,
        @DefaultValue("50000") long readyWithin) {

    int batchOf(String group) {
        return batches.getOrDefault(group, batch);
    }

    Duration paceOf(String group) {
        return soonFor.contains(group) ? soon : pace;
    }
}
