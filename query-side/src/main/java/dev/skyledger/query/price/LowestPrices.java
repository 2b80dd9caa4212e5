package dev.skyledger.query.price;

import dev.skyledger.contracts.alert.FindLowestPrice;
import dev.skyledger.contracts.alert.FoundPrice;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the cheapest journey now among those that somebody waits for. */
@Component
class LowestPrices {

    private static final String LOWEST =
            """
            select flight, origin, destination, day, cabin, currency,
                   price_view.total(fares, :adults, :children, :infants) as price
            from price_view.observation
            where origin = any (:origins) and destination = any (:destinations)
            and day between :from and :to and gone_at is null and departure > :now
            and (cast(:cabin as text) is null or cabin = :cabin) and seats[:seats] is not null
            order by price, departure, flight limit 1
            """;

    private final JdbcClient db;
    private final Clock clock;

    LowestPrices(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @QueryHandler
    @Nullable FoundPrice handle(FindLowestPrice query) {
        var criteria = query.criteria();
        var party = criteria.party();
        return db.sql(LOWEST)
                .param("origins", codes(criteria.origins()))
                .param("destinations", codes(criteria.destinations()))
                .param("from", criteria.from())
                .param("to", criteria.to())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("cabin", criteria.cabin() == null ? null : criteria.cabin().name())
                .param("adults", party.adults())
                .param("children", party.children())
                .param("infants", party.infants())
                .param("seats", party.seats())
                .query((row, _) -> found(row))
                .optional()
                .orElse(null);
    }

    private static String[] codes(List<AirportCode> airports) {
        return airports.stream().map(AirportCode::value).toArray(String[]::new);
    }

    private static FoundPrice found(ResultSet row) throws SQLException {
        return FoundPrice.direct(
                new FlightId(row.getString("flight")),
                new AirportCode(row.getString("origin")),
                new AirportCode(row.getString("destination")),
                row.getObject("day", LocalDate.class),
                Cabin.valueOf(row.getString("cabin")),
                Money.ofMinor(row.getLong("price"), row.getString("currency")));
    }
}
