package dev.skyledger.query.search;

import dev.skyledger.contracts.search.NearestDate;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Names the days around an empty one on which the same wish would find something. */
@Component
class NearestDates {

    static final int DAYS_AROUND = 30;

    private static final int MOST = 5;

    private final LegWays ways;

    NearestDates(LegWays ways) {
        this.ways = ways;
    }

    /**
     * For the first leg, nearest first until there are enough, then in the order of the calendar.
     */
    List<NearestDate> to(Wish wish, Routes routes, Instant now) {
        var day = wish.legs().getFirst().date();
        return IntStream.rangeClosed(1, DAYS_AROUND)
                .boxed()
                .flatMap(days -> List.of(day.minusDays(days), day.plusDays(days)).stream())
                .flatMap(near -> on(near, wish, routes, now).stream())
                .limit(MOST)
                .sorted(Comparator.comparing(NearestDate::date))
                .toList();
    }

    private Optional<NearestDate> on(LocalDate day, Wish wish, Routes routes, Instant now) {
        var leg = wish.legs().getFirst().on(day);
        return ways.inMemory(leg, wish, routes, now).stream()
                .filter(wish.narrowing()::allows)
                .map(Way::price)
                .min(Comparator.comparingLong(Money::minor))
                .map(price -> new NearestDate(day, price));
    }
}
