package dev.skyledger.query.demand;

import dev.skyledger.contracts.search.SearchAnswered;
import dev.skyledger.contracts.shared.AirportCode;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row for each search, for ninety days. */
@Component
class SearchTable {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration BETWEEN_CLEANING = Duration.ofHours(1);

    private final JdbcTemplate db;
    private final Clock clock;
    private Instant cleaned = Instant.EPOCH;

    SearchTable(JdbcTemplate db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A search as staff see it. */
    record Row(
            long id,
            OffsetDateTime at,
            String legs,
            int adults,
            int children,
            int infants,
            @Nullable String cabin,
            String sort,
            int maxStops,
            List<String> filters,
            String outcome,
            int results,
            double tookMillis) {}

    void add(List<SearchAnswered> searches) {
        db.batchUpdate(
                """
                insert into search_log.search (at, legs, origin, destination, adults, children, infants, cabin, sort,
                max_stops, filters, outcome, results, took_micros) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                searches,
                searches.size(),
                SearchTable::fill);
        clean();
    }

    private static void fill(PreparedStatement row, SearchAnswered search) throws SQLException {
        var first = search.legs().getFirst();
        row.setObject(1, search.at().atOffset(ZoneOffset.UTC));
        row.setString(2, search.legs().stream().map(SearchTable::text).collect(words()));
        row.setString(3, first.origins().getFirst().value());
        row.setString(4, first.destinations().getFirst().value());
        row.setInt(5, search.party().adults());
        row.setInt(6, search.party().children());
        row.setInt(7, search.party().infants());
        row.setString(8, search.cabin() == null ? null : search.cabin().name());
        row.setString(9, search.sort());
        row.setInt(10, search.maxStops());
        row.setArray(11, filters(row, search));
        row.setString(12, search.outcome().name());
        row.setInt(13, search.results());
        row.setLong(14, search.took().toNanos() / 1_000);
    }

    private static Array filters(PreparedStatement row, SearchAnswered search) throws SQLException {
        return row.getConnection().createArrayOf("text", search.filters().toArray());
    }

    private static Collector<CharSequence, ?, String> words() {
        return Collectors.joining(" ");
    }

    private static String text(SearchAnswered.SearchedLeg leg) {
        return text(leg.origins()) + "-" + text(leg.destinations()) + "-" + leg.date();
    }

    private static String text(List<AirportCode> airports) {
        return airports.stream().map(AirportCode::value).collect(Collectors.joining("/"));
    }

    private void clean() {
        var now = clock.instant();
        if (cleaned.plus(BETWEEN_CLEANING).isBefore(now)) {
            cleaned = now;
            db.update(
                    "delete from search_log.search where at < ?",
                    now.minus(KEPT).atOffset(ZoneOffset.UTC));
        }
    }

    /** The newest first. */
    List<Row> before(WantedSearches wanted, @Nullable Long id, int atMost) {
        return JdbcClient.create(db)
                .sql(
                        "select * from search_log.search where id < :id and "
                                + WantedSearches.CONDITION
                                + " order by id desc limit :atMost")
                .params(wanted.parameters())
                .param("id", id == null ? Long.MAX_VALUE : id)
                .param("atMost", atMost)
                .query((row, _) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("legs"),
                row.getInt("adults"),
                row.getInt("children"),
                row.getInt("infants"),
                row.getString("cabin"),
                row.getString("sort"),
                row.getInt("max_stops"),
                List.of((String[]) row.getArray("filters").getArray()),
                row.getString("outcome"),
                row.getInt("results"),
                row.getLong("took_micros") / 1_000.0);
    }
}
