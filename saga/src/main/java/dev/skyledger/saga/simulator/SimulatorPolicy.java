package dev.skyledger.saga.simulator;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How fast the simulator answers: usually, with the slow card, and with the late one. */
@ConfigurationProperties("skyledger.simulator")
record SimulatorPolicy(
        @DefaultValue("5ms") Duration latency,
        @DefaultValue("3s") Duration slow,
        @DefaultValue("20s") Duration late) {}
