package dev.skyledger.query.demand;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.search.FindLowestFares;
import dev.skyledger.contracts.search.LowestFares;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.web.Paging;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Somebody asks where others want to go. */
@RestController
class PopularRoutesEndpoint {

    private final PopularRoutes popular;
    private final QueryGateway queries;

    PopularRoutesEndpoint(PopularRoutes popular, QueryGateway queries) {
        this.popular = popular;
        this.queries = queries;
    }

    /** The routes of a span, and when they were counted. */
    record Answer(
            List<Route> items,
            String window,
            Instant asOf,
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String nextCursor) {}

    /**
     * A route, how many searches there were, how many ranks it rose, and what the cheapest seat
     * costs; a route that is new among them has not risen.
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Route(
            int rank,
            AirportCode origin,
            AirportCode destination,
            long searches,
            @Nullable Integer change,
            @Nullable Money lowestPrice) {}

    @GetMapping("/routes/popular")
    Answer popular(
            @RequestParam(defaultValue = "7d") @Schema(pattern = "^(24h|7d|30d)$") String window,
            Paging paging) {
        var ranking = popular.of(Span.of(window));
        var seen = paging.after();
        var from = seen == null ? 0 : Integer.parseInt(seen);
        var routes = ranking.routes().stream().filter(it -> it.rank() > from).toList();
        var most = Math.min(paging.limit() + 1, routes.size());
        var page = paging.page(routes.subList(0, most), it -> Integer.toString(it.rank()));
        var prices = prices(page.items());
        return new Answer(
                page.items().stream().map(it -> route(it, prices)).toList(),
                window,
                ranking.asOf(),
                page.nextCursor());
    }

    private static Route route(
            PopularRoutes.Ranked route, Map<FindLowestFares.Pair, Money> prices) {
        var before = route.before();
        return new Route(
                route.rank(),
                route.origin(),
                route.destination(),
                route.searches(),
                before == null ? null : before - route.rank(),
                prices.get(new FindLowestFares.Pair(route.origin(), route.destination())));
    }

    private Map<FindLowestFares.Pair, Money> prices(List<PopularRoutes.Ranked> routes) {
        var pairs =
                routes.stream()
                        .map(it -> new FindLowestFares.Pair(it.origin(), it.destination()))
                        .toList();
        return queries
                .query(new FindLowestFares(pairs), ResponseTypes.instanceOf(LowestFares.class))
                .join()
                .fares()
                .stream()
                .collect(
                        Collectors.toMap(
                                fare -> new FindLowestFares.Pair(fare.origin(), fare.destination()),
                                LowestFares.Fare::price));
    }
}
