package dev.skyledger.query.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import dev.skyledger.contracts.search.FoundFlights;
import dev.skyledger.platform.problem.Problem;
import dev.skyledger.platform.problem.ProblemCatalogue;
import dev.skyledger.platform.problem.ProblemException;
import dev.skyledger.platform.web.Paging;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Answers a search from the index, page by page; without the index from what was answered lately,
 * as long as that still holds.
 */
@Component
class Searching {

    private static final Duration CURSOR_LIFE = Duration.ofSeconds(300);
    private static final String SEPARATOR = "\n";

    private final FlightSearch search;
    private final FlightIndexer indexer;
    private final RecentAnswers recent;

    Searching(FlightSearch search, FlightIndexer indexer, RecentAnswers recent) {
        this.search = search;
        this.indexer = indexer;
        this.recent = recent;
    }

    FoundFlights find(Wish wish, Paging paging) {
        var after = paging.after(CURSOR_LIFE);
        var key = new RecentAnswers.Key(wish, paging.limit(), after == null ? "" : after);
        try {
            var revision = indexer.written();
            var found =
                    search.find(
                            wish,
                            paging.limit() + 1,
                            after == null ? List.of() : List.of(after.split(SEPARATOR)));
            var page = paging.page(found.items(), item -> String.join(SEPARATOR, item.sortedBy()));
            var answer = found.answer(page.items(), page.nextCursor());
            recent.remember(key, answer, revision);
            return answer;
        } catch (IOException e) {
            return withoutIndex(key);
        } catch (ElasticsearchException e) {
            if (isOurMistake(e)) {
                throw e;
            }
            return withoutIndex(key);
        }
    }

    private FoundFlights withoutIndex(RecentAnswers.Key key) {
        return recent.untouched(key)
                .orElseThrow(() ->
                        new ProblemException(Problem.of(ProblemCatalogue.SEARCH_UNAVAILABLE)));
    }

    /**
     * An index that is away or gone answers 404, 429 or 5xx; everything else means a wrong
     * question.
     */
    private static boolean isOurMistake(ElasticsearchException failure) {
        return failure.status() == 400;
    }
}
