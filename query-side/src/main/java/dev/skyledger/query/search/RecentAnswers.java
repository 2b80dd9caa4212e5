package dev.skyledger.query.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.skyledger.contracts.search.FoundFlights;
import dev.skyledger.platform.web.Paging;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The answers of the last five minutes, given again as long as no event has touched them. */
@Component
class RecentAnswers {

    private static final Duration YOUNG = Duration.ofSeconds(300);
    private static final int MOST = 5_000;

    private final Cache<Key, Remembered> answers;
    private final Clock clock;

    RecentAnswers(Clock clock) {
        this.clock = clock;
        this.answers =
                Caffeine.newBuilder()
                        .expireAfterWrite(YOUNG)
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .maximumSize(MOST)
                        .build();
    }

    record Key(Wish wish, int limit, String cursor) {}

    /** An answer for everybody, and behind which journey it goes on, if it does. */
    record Answer(FoundFlights found, @Nullable String end) {

        /** A cursor belongs to who asked, in the words they asked in. */
        FoundFlights to(Paging paging) {
            return found.goingOn(paging.cursorAfter(end));
        }
    }

    private record Remembered(Answer answer, long revision, long generation) {}

    /**
     * Keeps an answer with the position of the log, and the making of the rows, that it rests on.
     */
    void remember(Key key, Answer answer, long revision, long generation) {
        answers.put(key, new Remembered(answer, revision, generation));
    }

    /** What was answered, if nothing is known that happened since. */
    Optional<Answer> untouched(Key key, Network.Known known) {
        return Optional.ofNullable(answers.getIfPresent(key))
                .filter(before -> before.generation() == known.generation())
                .filter(before -> touched(key.wish(), before, known) <= before.revision())
                .map(Remembered::answer)
                .filter(this::isYoungAndCanBeFlown);
    }

    private static long touched(Wish wish, Remembered before, Network.Known known) {
        var reach = before.answer().found().nearestDates() == null ? 0 : NearestDates.DAYS_AROUND;
        return known.touches().newest(wish, Math.max(reach, wish.flexDays()));
    }

    private boolean isYoungAndCanBeFlown(Answer answer) {
        var now = clock.instant();
        return answer.found().asOf().plus(YOUNG).isAfter(now)
                && answer.found().items().stream()
                        .allMatch(item ->
                                item.legs().getFirst().departure().toInstant().isAfter(now));
    }
}
