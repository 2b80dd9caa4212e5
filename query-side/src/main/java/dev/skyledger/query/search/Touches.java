package dev.skyledger.query.search;

import dev.skyledger.contracts.flight.Route;
import dev.skyledger.contracts.shared.AirportCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * On which days of departure something happened, and where in the log: by this it is known whether
 * an answer still holds. Before the {@code floor} nothing is known, so older answers do not.
 */
final class Touches {

    private static final int DAYS_UNDERWAY = 3;

    private final long floor;
    private final Map<LocalDate, Day> days = new ConcurrentHashMap<>();

    Touches(long floor) {
        this.floor = floor;
    }

    private record Pair(AirportCode from, AirportCode to) {}

    private static final class Day {

        private final Map<Pair, Long> routes = new ConcurrentHashMap<>();
        private volatile long any = -1;
    }

    void touch(Route route, LocalDate departure, long position) {
        var day = days.computeIfAbsent(departure, _ -> new Day());
        day.any = Math.max(day.any, position);
        day.routes.merge(new Pair(route.origin(), route.destination()), position, Math::max);
    }

    /**
     * The newest position that could change what was found for the wish, days around it included.
     */
    long newest(Wish wish, int around) {
        return Math.max(
                floor,
                wish.legs().stream().mapToLong(leg -> newest(leg, wish, around)).max().orElse(-1));
    }

    private long newest(WishedLeg leg, Wish wish, int around) {
        var before =
                around + (wish.mayConnect() ? 1 : 0); // the calendar goes back over the date line
        var last = leg.date().plusDays(around + (wish.mayConnect() ? DAYS_UNDERWAY : 0));
        return leg.date()
                .minusDays(before)
                .datesUntil(last.plusDays(1))
                .map(days::get)
                .filter(day -> day != null)
                .mapToLong(day -> wish.mayConnect() ? day.any : direct(day, leg))
                .max()
                .orElse(-1);
    }

    private static long direct(Day day, WishedLeg leg) {
        return leg.origins().stream()
                .flatMap(from -> leg.destinations().stream().map(to -> new Pair(from, to)))
                .mapToLong(pair -> day.routes.getOrDefault(pair, -1L))
                .max()
                .orElse(-1);
    }

    void forgetBefore(LocalDate day) {
        days.keySet().removeIf(known -> known.isBefore(day));
    }
}
