package dev.skyledger.query.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.skyledger.contracts.search.FoundFlights;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * The answers of the last five minutes, given again, marked as stale, while the index is away and
 * no event has touched them.
 */
@Component
class RecentAnswers {

    private static final Duration YOUNG = Duration.ofSeconds(300);
    private static final int MOST = 5_000;

    private final Cache<Key, Remembered> answers;
    private final FlightRows rows;
    private final Clock clock;

    RecentAnswers(FlightRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
        this.answers =
                Caffeine.newBuilder()
                        .expireAfterWrite(YOUNG)
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .maximumSize(MOST)
                        .build();
    }

    record Key(Wish wish, int limit, String cursor) {}

    private record Remembered(FoundFlights answer, long revision) {}

    /** Keeps an answer with the position of the log that it rests on. */
    void remember(Key key, FoundFlights answer, long revision) {
        answers.put(key, new Remembered(answer, revision));
    }

    Optional<FoundFlights> untouched(Key key) {
        return Optional.ofNullable(answers.getIfPresent(key))
                .filter(known -> touched(key.wish(), known.answer()) <= known.revision())
                .map(Remembered::answer)
                .filter(this::canBeFlown)
                .map(FoundFlights::asStale);
    }

    private long touched(Wish wish, FoundFlights answer) {
        var reach = answer.nearestDates() == null ? 0 : NearestDates.DAYS_AROUND;
        return rows.newestBetween(
                wish.origins(),
                wish.destinations(),
                wish.date().minusDays(reach),
                wish.date().plusDays(reach));
    }

    private boolean canBeFlown(FoundFlights answer) {
        var now = clock.instant();
        return answer.items().stream()
                .allMatch(item -> item.legs().getFirst().departure().toInstant().isAfter(now));
    }
}
