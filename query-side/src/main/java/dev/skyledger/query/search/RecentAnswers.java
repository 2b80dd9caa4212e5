package dev.skyledger.query.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.skyledger.contracts.search.FoundFlights;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The answers of the last five minutes, given again, marked as stale, while the index is away and
 * no event has touched them.
 */
@Component
class RecentAnswers {

    private static final Duration YOUNG = Duration.ofSeconds(300);
    private static final int MOST = 5_000;

    private final Cache<Key, Remembered> answers =
            Caffeine.newBuilder().expireAfterWrite(YOUNG).maximumSize(MOST).build();
    private final FlightRows rows;

    RecentAnswers(FlightRows rows) {
        this.rows = rows;
    }

    record Key(Wish wish, int limit, String cursor) {}

    private record Remembered(FoundFlights answer, long revision) {}

    /** Keeps an answer with the position of the log that it rests on at least. */
    void remember(Key key, FoundFlights answer, long revision) {
        answers.put(key, new Remembered(answer, revision));
    }

    Optional<FoundFlights> untouched(Key key) {
        var wish = key.wish();
        return Optional.ofNullable(answers.getIfPresent(key))
                .filter(known ->
                        rows.newestBetween(wish.origins(), wish.destinations(), wish.date())
                                <= known.revision())
                .map(known -> known.answer().asStale());
    }
}
