package dev.skyledger.saga.supplier;

import dev.skyledger.contracts.search.FindLowestFares.Pair;
import dev.skyledger.contracts.shared.AirportCode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers when which route was refreshed, and how many flights may be asked about. */
@Component
@ConditionalOnSupplier
class SupplierTable {

    private final JdbcClient db;

    SupplierTable(JdbcClient db) {
        this.db = db;
    }

    /** The window in which each route was refreshed last. */
    Map<Pair, Instant> refreshed() {
        var all = new HashMap<Pair, Instant>();
        db.sql("select origin, destination, began from supplier.refreshed")
                .query((row, _) ->
                        all.put(
                                new Pair(
                                        new AirportCode(row.getString(1)),
                                        new AirportCode(row.getString(2))),
                                row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
        return all;
    }

    void refreshed(Pair route, Instant window) {
        db.sql(
                        """
                        insert into supplier.refreshed (origin, destination, began) values (?, ?, ?)
                        on conflict (origin, destination) do update set began = excluded.began
                        """)
                .params(
                        route.origin().value(),
                        route.destination().value(),
                        window.atOffset(ZoneOffset.UTC))
                .update();
    }

    int budget(int otherwise) {
        return db.sql("select flights from supplier.budget")
                .query(Integer.class)
                .optional()
                .orElse(otherwise);
    }

    void budget(Instant window, int flights) {
        db.sql(
                        """
                        insert into supplier.budget (one, flights, began) values (true, ?, ?)
                        on conflict (one) do update set flights = excluded.flights, began = excluded.began
                        """)
                .params(flights, window.atOffset(ZoneOffset.UTC))
                .update();
    }
}
