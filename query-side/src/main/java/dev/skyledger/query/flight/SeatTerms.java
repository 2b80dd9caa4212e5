package dev.skyledger.query.flight;

import dev.skyledger.contracts.shared.Cabin;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads on what terms the cabins of flights are sold. */
@Component
class SeatTerms {

    private final JdbcClient db;

    SeatTerms(JdbcClient db) {
        this.db = db;
    }

    /** For each flight the cabins that have terms of their own. */
    Map<String, Map<Cabin, CabinTerms>> of(Collection<String> flights) {
        var terms = new HashMap<String, Map<Cabin, CabinTerms>>();
        db.sql(
                        """
                        select flight, cabin, sum(overbooking) as overbooking, sum(blocked) as blocked,
                               bool_or(oversold) as oversold
                        from (
                            select flight, cabin, seats as overbooking, 0 as blocked, false as oversold
                            from flight_view.overbooking where flight = any (:flights)
                            union all
                            select flight, cabin, 0, seats, false from flight_view.block where flight = any (:flights)
                            union all
                            select flight, cabin, 0, 0, true from flight_view.oversale
                            where flight = any (:flights) and resolved_at is null) term
                        group by flight, cabin
                        """)
                .param("flights", flights.toArray(String[]::new))
                .query(row -> {
                    terms.computeIfAbsent(row.getString("flight"), _ -> new HashMap<>())
                            .put(
                                    Cabin.valueOf(row.getString("cabin")),
                                    new CabinTerms(
                                            row.getInt("overbooking"),
                                            row.getInt("blocked"),
                                            row.getBoolean("oversold")));
                });
        return terms;
    }
}
