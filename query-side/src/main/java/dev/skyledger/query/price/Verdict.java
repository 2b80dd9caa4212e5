package dev.skyledger.query.price;

import dev.skyledger.contracts.shared.Money;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether the lowest price of now is low for the route, and how that was decided. */
record Verdict(Level level, String basis) {

    /** How many days it looks back upon. */
    static final int DAYS = 60;

    /** On fewer days nobody can tell what is usual. */
    private static final int ENOUGH = 7;

    private static final double QUARTER = 0.25;

    /** How a price compares with those of the days before. */
    enum Level {
        LOW,
        TYPICAL,
        HIGH
    }

    /** Compares the price of now with the lowest of each day; null where nothing can be had now. */
    static @Nullable Verdict of(PriceSeries series, List<DayPrices> days) {
        var standing = series.standing();
        if (standing.length == 0) {
            return null;
        }
        var now = series.money(standing[0]);
        var lows =
                days.stream()
                        .map(DayPrices::low)
                        .filter(Objects::nonNull)
                        .map(Money::minor)
                        .toList();
        if (lows.size() < ENOUGH) {
            return new Verdict(
                    Level.TYPICAL,
                    "Only %d days with prices are known, which is too few to call %s low or high."
                            .formatted(lows.size(), now));
        }
        var low = series.money(PriceSeries.quantile(lows, QUARTER));
        var high = series.money(PriceSeries.quantile(lows, 1 - QUARTER));
        return new Verdict(
                level(now, low, high),
                "The lowest price is %s. On the %d of the last %d days that had prices, the lowest was %s or less on a quarter of the days, and %s or less on three quarters. Below the first is low, above the second is high."
                        .formatted(now, lows.size(), DAYS, low, high));
    }

    /** Where the quarters meet, everything usual is typical. */
    private static Level level(Money now, Money low, Money high) {
        if (now.compareTo(low) < 0) {
            return Level.LOW;
        }
        return now.compareTo(high) > 0 ? Level.HIGH : Level.TYPICAL;
    }
}
