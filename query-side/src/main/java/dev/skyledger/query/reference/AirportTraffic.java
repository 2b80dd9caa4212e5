package dev.skyledger.query.reference;

import dev.skyledger.contracts.search.FindTraffic;
import dev.skyledger.contracts.search.Traffic;
import dev.skyledger.contracts.shared.AirportCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/**
 * How many flights each airport has, as it was a few minutes ago; nobody who types waits for it.
 */
@Component
class AirportTraffic {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final QueryGateway queries;
    private final Clock clock;
    private volatile Map<AirportCode, Long> flights = Map.of();
    private volatile Instant asked = Instant.EPOCH;

    AirportTraffic(QueryGateway queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    Map<AirportCode, Long> flights() {
        var now = clock.instant();
        if (asked.plus(FRESH).isBefore(now)) {
            asked = now;
            Thread.ofVirtual().name("airport-traffic").start(this::ask);
        }
        return flights;
    }

    private void ask() {
        queries.query(new FindTraffic(), ResponseTypes.instanceOf(Traffic.class))
                .thenAccept(traffic -> flights = traffic.flights())
                .exceptionally(_ -> null);
    }
}
