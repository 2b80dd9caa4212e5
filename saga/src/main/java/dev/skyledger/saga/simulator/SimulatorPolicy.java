package dev.skyledger.saga.simulator;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast the simulator answers: usually, with the slow card, and with the late one; how bad the
 * line to it is; and where its callbacks go, under which secret.
 */
@ConfigurationProperties("skyledger.simulator")
record SimulatorPolicy(
        @DefaultValue("5ms") Duration latency,
        @DefaultValue("3s") Duration slow,
        @DefaultValue("20s") Duration late,
        @DefaultValue Faults faults,
        @Nullable URI callbackUrl,
        @Nullable String callbackSecret) {

    /**
     * How often, of one, a request or an answer is lost; how long it may take at most; and how many
     * callbacks tell of each decision, each after a while of its own.
     */
    record Faults(
            @DefaultValue("0") double lost,
            @DefaultValue("0ms") Duration delay,
            @DefaultValue("0") int callbacks) {}
}
