package dev.skyledger.platform.idempotency;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a node may be silent before another takes over its request, and how long answers are
 * kept.
 */
@ConfigurationProperties("skyledger.idempotency")
record IdempotencyPolicy(
        @DefaultValue("30s") Duration lease, @DefaultValue("30d") Duration keepFor) {}
