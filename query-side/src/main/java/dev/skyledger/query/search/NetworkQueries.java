package dev.skyledger.query.search;

import dev.skyledger.contracts.search.FindLowestFares;
import dev.skyledger.contracts.search.FindTraffic;
import dev.skyledger.contracts.search.LowestFares;
import dev.skyledger.contracts.search.Traffic;
import dev.skyledger.contracts.shared.Money;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers others from the flights that are in memory. */
@Component
class NetworkQueries {

    private static final Duration SOON = Duration.ofDays(60);

    private final Network network;
    private final Clock clock;

    NetworkQueries(Network network, Clock clock) {
        this.network = network;
        this.clock = clock;
    }

    @QueryHandler
    LowestFares handle(FindLowestFares query) {
        var fares = query.routes().stream().map(this::lowest).flatMap(Optional::stream).toList();
        return new LowestFares(fares);
    }

    private Optional<LowestFares.Fare> lowest(FindLowestFares.Pair pair) {
        var known = network.known();
        if (known == null) {
            return Optional.empty();
        }
        var now = clock.instant();
        return known
                .routes()
                .between(pair.origin(), pair.destination(), now, now.plus(SOON))
                .stream()
                .flatMap(planned -> planned.cards().stream())
                .flatMap(card -> card.fares().stream())
                .map(Offered::price)
                .min(Comparator.comparingLong(Money::minor))
                .map(price -> new LowestFares.Fare(pair.origin(), pair.destination(), price));
    }

    @QueryHandler
    Traffic handle(FindTraffic query) {
        var known = network.known();
        return new Traffic(
                known == null
                        ? Map.of()
                        : known.routes().all().stream()
                                .collect(
                                        Collectors.groupingBy(
                                                planned -> planned.route().origin(),
                                                Collectors.counting())));
    }
}
