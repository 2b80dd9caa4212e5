package dev.skyledger.query.search;

import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What makes a journey reasonable: how long one waits for the next flight at most; that it is no
 * longer than {@code detour} times the straight line and {@code detourKilometres} more. What an
 * hour and a stop of each traveller count when the best is sought. How many flights are kept in
 * memory to connect them.
 */
@ConfigurationProperties("skyledger.search")
record SearchPolicy(
        @DefaultValue("12h") Duration longestLayover,
        @DefaultValue("1.8") double detour,
        @DefaultValue("600") int detourKilometres,
        @DefaultValue("15.00") BigDecimal hourCounts,
        @DefaultValue("40.00") BigDecimal stopCounts,
        @DefaultValue("250000") int flightsInMemory) {}
