package dev.skyledger.query.flight;

import dev.skyledger.contracts.shared.Cabin;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads on what terms the cabins of flights are sold. What comes back with a hold whose moment has
 * passed is kept again by the blocks that it is from.
 */
@Component
class SeatTerms {

    private final JdbcClient db;
    private final Clock clock;

    SeatTerms(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
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
                            select flight, cabin, 0, seats_left, false from flight_view.block
                            where flight = any (:flights)
                            union all
                            select h.flight, h.cabin, 0, least(its.seats, h.seats), false
                            from flight_view.hold h
                            cross join jsonb_to_recordset(h.from_blocks::jsonb) as its (block text, seats integer)
                            join flight_view.block b on b.block = its.block
                            where h.flight = any (:flights) and h.from_blocks is not null and h.held_till <= :now
                            union all
                            select flight, cabin, 0, 0, true from flight_view.oversale
                            where flight = any (:flights) and resolved_at is null) term
                        group by flight, cabin
                        """)
                .param("flights", flights.toArray(String[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
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
