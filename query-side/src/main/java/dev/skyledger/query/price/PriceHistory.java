package dev.skyledger.query.price;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.query.price.PriceSeries.Price;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the seats of a route cost, and how their fares changed. */
@Component
class PriceHistory {

    private static final String STOOD =
            """
            select flight, seat, seen_at, least(gone_at, departure, :at) as until
            from price_view.observation
            where origin = any (:origins) and destination = any (:destinations) and cabin = :cabin
            and seen_at <= :at and (gone_at is null or gone_at > :start) and departure > :start
            """;

    private static final String CHANGED =
            """
            select * from price_view.fare_change
            where origin = any (:origins) and destination = any (:destinations) and cabin = :cabin
            and changed_at >= :start and changed_at <= :at and changed_at < :end
            and position <= :before
            order by position desc, fare limit :most offset :skip
            """;

    private final JdbcClient db;
    private final String currency;

    PriceHistory(JdbcClient db, @Value("${skyledger.currency:EUR}") String currency) {
        this.db = db;
        this.currency = currency;
    }

    /**
     * A fare of a flight cost something else from this moment on, with the log position that says
     * so; before it was opened and after it was closed there is no price.
     */
    record FareChange(
            long position,
            Instant at,
            String source,
            FlightId flightId,
            String flightNumber,
            LocalDate date,
            FareCode fareCode,
            @Nullable Money before,
            @Nullable Money after) {}

    /** What every flight cost since that day began. */
    PriceSeries since(Market market, Cabin cabin, LocalDate first) {
        var prices =
                about(STOOD, market, cabin)
                        .param("start", utc(market.startOf(first)))
                        .query((row, _) ->
                                new Price(
                                        row.getString(1),
                                        row.getLong(2),
                                        instant(row, 3),
                                        instant(row, 4)))
                        .list()
                        .stream()
                        .filter(it -> it.from().isBefore(it.until()))
                        .toList();
        return new PriceSeries(market, currency, prices);
    }

    /** The changes of these days, the newest first. */
    List<FareChange> changes(
            Market market, Cabin cabin, LocalDate from, LocalDate to, Mark after, int most) {
        return about(CHANGED, market, cabin)
                .param("start", utc(market.startOf(from)))
                .param("end", utc(market.startOf(to.plusDays(1))))
                .param("before", after.position())
                .param("skip", after.seen())
                .param("most", most)
                .query((row, _) -> change(row))
                .list();
    }

    /** Where a list goes on: at this position, of which so many changes were seen. */
    record Mark(long position, int seen) {}

    private JdbcClient.StatementSpec about(String sql, Market market, Cabin cabin) {
        return db.sql(sql)
                .param("origins", market.origins().toArray(String[]::new))
                .param("destinations", market.destinations().toArray(String[]::new))
                .param("cabin", cabin.name())
                .param("at", utc(market.at()));
    }

    private static FareChange change(ResultSet row) throws SQLException {
        return new FareChange(
                row.getLong("position"),
                instant(row, row.findColumn("changed_at")),
                row.getString("kind"),
                new FlightId(row.getString("flight")),
                row.getString("number"),
                row.getObject("day", LocalDate.class),
                new FareCode(row.getString("fare")),
                money(row, "before"),
                money(row, "after"));
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        var minor = row.getObject(column, Long.class);
        return minor == null ? null : Money.ofMinor(minor, row.getString("currency"));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
