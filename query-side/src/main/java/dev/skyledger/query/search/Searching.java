package dev.skyledger.query.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import dev.skyledger.contracts.search.FoundFlights;
import dev.skyledger.platform.problem.Problem;
import dev.skyledger.platform.problem.ProblemCatalogue;
import dev.skyledger.platform.problem.ProblemException;
import dev.skyledger.platform.web.Paging;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Answers a search, page by page: as it was answered lately if nothing has happened since, even
 * while the index does not answer; never from an index that is not whole, or lacks for long what
 * would change the answer.
 */
@Component
class Searching {

    private static final Logger LOG = LoggerFactory.getLogger(Searching.class);
    private static final Duration CURSOR_LIFE = Duration.ofSeconds(300);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final FlightSearch search;
    private final Network network;
    private final Freshness freshness;
    private final RecentAnswers recent;
    private final IndexPulse pulse;

    Searching(
            FlightSearch search,
            Network network,
            Freshness freshness,
            RecentAnswers recent,
            IndexPulse pulse) {
        this.search = search;
        this.network = network;
        this.freshness = freshness;
        this.recent = recent;
        this.pulse = pulse;
    }

    FoundFlights find(Wish wish, Paging paging) {
        var after = paging.after(CURSOR_LIFE);
        var key = new RecentAnswers.Key(wish, paging.limit(), after == null ? "" : after);
        var known = freshness.known();
        if (known == null) {
            throw unavailable();
        }
        try {
            pulse.require();
            var before = recent.untouched(key, known);
            return (before.isPresent() ? before.get() : found(key, known)).to(paging);
        } catch (IndexMissing | IndexBehind e) {
            throw unavailable();
        } catch (IOException | ElasticsearchException e) {
            return withoutIndex(key, e).to(paging).asStale();
        }
    }

    private RecentAnswers.Answer found(RecentAnswers.Key key, Network.Known known)
            throws IOException {
        var after = key.cursor().isEmpty() ? null : Rank.of(key.cursor());
        var found = search.find(key.wish(), known, key.limit() + 1, after);
        var journeys = found.some().journeys();
        var isLast = journeys.size() <= key.limit();
        var shown = isLast ? journeys : journeys.subList(0, key.limit());
        var answer =
                new RecentAnswers.Answer(
                        search.answer(key.wish(), found, shown),
                        isLast ? null : shown.getLast().rank().text());
        recent.remember(key, answer, found.revision(), known.generation());
        return answer;
    }

    private RecentAnswers.Answer withoutIndex(RecentAnswers.Key key, Exception trouble) {
        if (trouble instanceof ElasticsearchException answered) {
            if (answered.status() == BAD_REQUEST) {
                throw new IllegalStateException(
                        "the flight index does not understand us", answered);
            }
            if (answered.status() == NOT_FOUND) {
                throw unavailable();
            }
        }
        pulse.missed(trouble);
        LOG.warn("The flight index does not answer: {}", trouble.getMessage());
        return recent.untouched(key, network.catchUp()).orElseThrow(Searching::unavailable);
    }

    private static ProblemException unavailable() {
        return new ProblemException(
                Problem.of(ProblemCatalogue.SEARCH_UNAVAILABLE).retryAfter(SOON));
    }
}
