package dev.skyledger.platform.connections;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What makes a journey with connections reasonable: how long one waits for the next flight at most;
 * that it is no longer than {@code detour} times the straight line and {@code detourKilometres}
 * more.
 */
@ConfigurationProperties("skyledger.search")
public record ConnectionPolicy(
        @DefaultValue("12h") Duration longestLayover,
        @DefaultValue("1.8") double detour,
        @DefaultValue("600") int detourKilometres) {}
