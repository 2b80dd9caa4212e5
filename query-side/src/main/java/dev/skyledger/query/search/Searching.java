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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Answers a search from the index, page by page; without the index from what was answered lately,
 * as long as that still holds.
 */
@Component
class Searching {

    private static final Logger LOG = LoggerFactory.getLogger(Searching.class);
    private static final Duration CURSOR_LIFE = Duration.ofSeconds(300);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final int BAD_REQUEST = 400;
    private static final String SEPARATOR = "\n";

    private final FlightSearch search;
    private final RecentAnswers recent;

    Searching(FlightSearch search, RecentAnswers recent) {
        this.search = search;
        this.recent = recent;
    }

    FoundFlights find(Wish wish, Paging paging) {
        var after = paging.after(CURSOR_LIFE);
        var key = new RecentAnswers.Key(wish, paging.limit(), after == null ? "" : after);
        try {
            var found =
                    search.find(
                            wish,
                            paging.limit() + 1,
                            after == null ? List.of() : List.of(after.split(SEPARATOR)));
            var page = paging.page(found.items(), item -> String.join(SEPARATOR, item.sortedBy()));
            var answer = found.answer(page.items(), page.nextCursor());
            recent.remember(key, answer, found.revision());
            return answer;
        } catch (IOException | ElasticsearchException e) {
            if (e instanceof ElasticsearchException refused && refused.status() == BAD_REQUEST) {
                throw new IllegalStateException("the flight index does not understand us", e);
            }
            LOG.warn("The flight index does not answer: {}", e.getMessage());
            return recent.untouched(key)
                    .orElseThrow(() ->
                            new ProblemException(
                                    Problem.of(ProblemCatalogue.SEARCH_UNAVAILABLE)
                                            .retryAfter(SOON)));
        }
    }
}
