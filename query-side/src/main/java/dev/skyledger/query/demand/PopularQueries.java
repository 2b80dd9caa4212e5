package dev.skyledger.query.demand;

import dev.skyledger.contracts.search.FindLowestFares.Pair;
import dev.skyledger.contracts.search.FindPopularRoutes;
import dev.skyledger.contracts.search.PopularPairs;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Tells others which routes are searched most. */
@Component
class PopularQueries {

    private final PopularRoutes popular;

    PopularQueries(PopularRoutes popular) {
        this.popular = popular;
    }

    @QueryHandler
    PopularPairs handle(FindPopularRoutes query) {
        return new PopularPairs(
                popular.of(Span.WEEK).routes().stream()
                        .limit(query.most())
                        .map(it -> new Pair(it.origin(), it.destination()))
                        .toList());
    }
}
