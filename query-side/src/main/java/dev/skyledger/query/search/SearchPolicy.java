package dev.skyledger.query.search;

import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an hour and a stop of each traveller count when the best is sought. How many flights are
 * kept in memory to connect them, and for how long the index may lack what would change an answer.
 */
@ConfigurationProperties("skyledger.search")
record SearchPolicy(
        @DefaultValue("15.00") BigDecimal hourCounts,
        @DefaultValue("40.00") BigDecimal stopCounts,
        @DefaultValue("250000") int flightsInMemory,
        @DefaultValue("10s") Duration behindAtMost) {}
