package dev.skyledger.query.demand;

import dev.skyledger.contracts.shared.AirportCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long the searches of each route took, and how many came to nothing. */
@Component
class SearchTimings {

    private final JdbcClient db;

    SearchTimings(JdbcClient db) {
        this.db = db;
    }

    /**
     * Half of the searches took no longer than the first time, 95 and 99 of a hundred than the
     * others.
     */
    record OfRoute(
            AirportCode origin,
            AirportCode destination,
            long searches,
            long empty,
            long unavailable,
            double p50Millis,
            double p95Millis,
            double p99Millis) {

        String route() {
            return origin + "-" + destination;
        }
    }

    /** In the order of the alphabet, after a route. */
    List<OfRoute> of(WantedSearches wanted, @Nullable String after, int atMost) {
        return db.sql(
                        """
                        select origin, destination, count(*) searches,
                          count(*) filter (where outcome = 'EMPTY') empty,
                          count(*) filter (where outcome = 'UNAVAILABLE') unavailable,
                          percentile_disc(array[0.5, 0.95, 0.99]) within group (order by took_micros) took
                        from search_log.search where %s
                        and origin || '-' || destination > :after
                        group by origin, destination order by origin || '-' || destination limit :atMost
                        """
                                .formatted(WantedSearches.CONDITION))
                .params(wanted.parameters())
                .param("after", after == null ? "" : after)
                .param("atMost", atMost)
                .query((row, _) -> ofRoute(row))
                .list();
    }

    private static OfRoute ofRoute(ResultSet row) throws SQLException {
        var took = (Long[]) row.getArray("took").getArray();
        return new OfRoute(
                new AirportCode(row.getString("origin")),
                new AirportCode(row.getString("destination")),
                row.getLong("searches"),
                row.getLong("empty"),
                row.getLong("unavailable"),
                took[0] / 1_000.0,
                took[1] / 1_000.0,
                took[2] / 1_000.0);
    }
}
