package dev.skyledger.query.search;

import dev.skyledger.contracts.search.NearestDate;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
     * For each of these legs, counted from 0: nearest first until there are enough, then in the
     * order of the calendar. Nobody goes on before the day of the leg before.
     */
    List<NearestDate> to(Wish wish, List<Integer> legs, Routes routes, Instant now) {
        return legs.stream().flatMap(leg -> to(wish, leg, routes, now)).toList();
    }

    private Stream<NearestDate> to(Wish wish, int leg, Routes routes, Instant now) {
        var day = wish.legs().get(leg).date();
        var earliest = leg == 0 ? LocalDate.MIN : wish.legs().get(leg - 1).date();
        return IntStream.rangeClosed(1, DAYS_AROUND)
                .boxed()
                .flatMap(days -> List.of(day.minusDays(days), day.plusDays(days)).stream())
                .filter(near -> !near.isBefore(earliest))
                .flatMap(near -> on(near, wish, leg, routes, now).stream())
                .limit(MOST)
                .sorted(Comparator.comparing(NearestDate::date));
    }

    private Optional<NearestDate> on(
            LocalDate day, Wish wish, int leg, Routes routes, Instant now) {
        return ways.inMemory(wish.legs().get(leg).on(day), wish, routes, now).stream()
                .filter(wish.narrowing()::allows)
                .map(Way::price)
                .min(Comparator.comparingLong(Money::minor))
                .map(price -> new NearestDate(leg + 1, day, price));
    }
}
