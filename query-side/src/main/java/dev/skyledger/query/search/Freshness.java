package dev.skyledger.query.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Up to when everything that happened is in an answer, and whether that is late enough to give it:
 * what would change it is missing for some seconds at most, and nothing is older than five minutes.
 */
@Component
class Freshness {

    static final Duration OLDEST = Duration.ofSeconds(300);

    private final Network network;
    private final Duration behindAtMost;
    private final Clock clock;

    Freshness(Network network, SearchPolicy policy, Clock clock) {
        this.network = network;
        this.behindAtMost = policy.behindAtMost();
        this.clock = clock;
    }

    /** What is in memory, read again where nobody did for long; nothing before the first time. */
    Network.@Nullable Known known() {
        var known = network.known();
        return known == null || isWithin(OLDEST, known.readAt()) ? known : network.catchUp();
    }

    /** Fails when an index that stands at a position cannot answer the wish. */
    Instant of(Wish wish, Network.Known known, long indexed) throws IndexBehind {
        var isUntouched = known.touches().newest(wish, wish.flexDays()) <= indexed;
        var whole = isUntouched ? known.readAt() : known.ages().whole(indexed);
        if (whole == null || !isWithin(isUntouched ? OLDEST : behindAtMost, whole)) {
            throw new IndexBehind();
        }
        return whole;
    }

    private boolean isWithin(Duration bound, Instant moment) {
        return !clock.instant().isAfter(moment.plus(bound));
    }
}
