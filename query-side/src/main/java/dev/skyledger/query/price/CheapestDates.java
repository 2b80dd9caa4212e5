package dev.skyledger.query.price;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the lowest price of each day of a month that seats the whole party. */
@Component
class CheapestDates {

    private static final String LOWEST =
            """
            select distinct on (day) day, flight, currency, case when :seats = :adults and :infants = 0
                then seats[:adults] * :adults else price_view.total(fares, :adults, :children, :infants) end as price
            from price_view.observation
            where origin = any (:origins) and destination = any (:destinations)
            and day between :first and :last and seats[:seats] is not null
            and (cast(:cabin as text) is null or cabin = :cabin)
            and departure > :at and seen_at <= :at and (gone_at is null or gone_at > :at)
            order by day, price, departure, flight, cabin
            """;

    private final JdbcClient db;

    CheapestDates(JdbcClient db) {
        this.db = db;
    }

    /** What the whole party pays on a day, and for which flight; null where nothing can be had. */
    record CheapestDate(LocalDate date, @Nullable Money price, @Nullable FlightId flightId) {}

    List<CheapestDate> of(Market market, YearMonth month, Party party, @Nullable Cabin cabin) {
        var found = found(market, month, party, cabin);
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(day -> found.getOrDefault(day, new CheapestDate(day, null, null)))
                .toList();
    }

    private Map<LocalDate, CheapestDate> found(
            Market market, YearMonth month, Party party, @Nullable Cabin cabin) {
        var found = new HashMap<LocalDate, CheapestDate>();
        db.sql(LOWEST)
                .param("origins", market.origins().toArray(String[]::new))
                .param("destinations", market.destinations().toArray(String[]::new))
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .param("adults", party.adults())
                .param("children", party.children())
                .param("infants", party.infants())
                .param("seats", party.seats())
                .param("cabin", cabin == null ? null : cabin.name())
                .param("at", OffsetDateTime.ofInstant(market.at(), ZoneOffset.UTC))
                .query((row, _) ->
                        new CheapestDate(
                                row.getObject("day", LocalDate.class),
                                Money.ofMinor(row.getLong("price"), row.getString("currency")),
                                new FlightId(row.getString("flight"))))
                .list()
                .forEach(it -> found.put(it.date(), it));
        return found;
    }
}
