package dev.skyledger.saga.reconciliation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is younger than {@code settling} may still be on its way and is only counted; the other side
 * of a movement is looked for up to {@code margin} before and after the day. What is owed is held
 * against everything that ever moved.
 */
@ConfigurationProperties("skyledger.reconciliation")
record ReconciliationPolicy(
        @DefaultValue("1m") Duration settling, @DefaultValue("2d") Duration margin) {}
