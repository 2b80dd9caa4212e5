package dev.skyledger.query.search;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What a journey counts when the best is sought: its price, and something for every traveller's
 * hour and stop. Whoever is no better in price, time and stops than another counts more.
 */
@Component
class Scores {

    private static final int MINUTES = 60;

    private final Currency unit;
    private final long hour;
    private final long stop;

    Scores(SearchPolicy policy, @Value("${skyledger.currency:EUR}") String currency) {
        this.unit = Currency.getInstance(currency);
        this.hour = minor(policy.hourCounts());
        this.stop = minor(policy.stopCounts());
    }

    private long minor(BigDecimal amount) {
        return amount.movePointRight(unit.getDefaultFractionDigits())
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    long of(Way way, Party party) {
        return way.price().minor() + time(way, party) + stops(way, party);
    }

    private long time(Way way, Party party) {
        return way.minutes() * hour * party.seats() / MINUTES;
    }

    private long stops(Way way, Party party) {
        return way.stops() * stop * party.seats();
    }

    /** How the journey's place among the others came about. */
    String why(Journey journey, Party party) {
        var unit = journey.price().unit();
        var time = journey.ways().stream().mapToLong(way -> time(way, party)).sum();
        var stops = journey.ways().stream().mapToLong(way -> stops(way, party)).sum();
        var minutes = journey.minutes();
        var changes = journey.ways().stream().mapToInt(Way::stops).sum();
        return String.format(
                Locale.ROOT,
                "Counts as %s: the price of %s, %s for %d:%02d hours of travel, %s for %d %s.",
                new Money(journey.price().minor() + time + stops, unit),
                journey.price(),
                new Money(time, unit),
                minutes / MINUTES,
                minutes % MINUTES,
                new Money(stops, unit),
                changes,
                changes == 1 ? "stop" : "stops");
    }
}
