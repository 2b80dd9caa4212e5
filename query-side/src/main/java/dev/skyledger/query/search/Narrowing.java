package dev.skyledger.query.search;

import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.Money;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the answer but not the counts beside it: every flight is by one of the airlines,
 * every leg leaves between two times of the day, the journey costs the party no more than that.
 */
record Narrowing(
        List<AirlineCode> airlines,
        @Nullable LocalTime departAfter,
        @Nullable LocalTime departBefore,
        @Nullable Money maxPrice) {

    static final Narrowing NONE = new Narrowing(List.of(), null, null, null);

    Narrowing {
        airlines = List.copyOf(airlines);
    }

    boolean allows(Way way) {
        return (airlines.isEmpty() || airlines.containsAll(way.airlines()))
                && (departAfter == null || way.minuteOfDay() >= minute(departAfter))
                && (departBefore == null || way.minuteOfDay() <= minute(departBefore))
                && affords(way.price());
    }

    boolean affords(Money price) {
        return maxPrice == null
                || price.unit().equals(maxPrice.unit()) && price.compareTo(maxPrice) <= 0;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
