package dev.skyledger.saga.supplier;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fares are refreshed: {@code every} so often those of the most popular {@code routes}, for
 * flights of the next {@code days}. Between {@code least} and {@code most} flights are asked about
 * in one window: more the next time when time was left, half as many when a run took longer than
 * {@code within} or the supplier failed.
 */
@ConfigurationProperties("skyledger.supplier")
record SupplierPolicy(
        @DefaultValue("15m") Duration every,
        @DefaultValue("100") int routes,
        @DefaultValue("30") int days,
        @DefaultValue("50") int least,
        @DefaultValue("1000") int most,
        @DefaultValue("1m") Duration within) {

    int changed(int budget, Duration took, boolean exhausted, boolean failed) {
        if (failed || took.compareTo(within) > 0) {
            return Math.max(least, budget / 2);
        }
        return exhausted ? Math.min(most, budget + budget / 2) : budget;
    }
}
