package dev.skyledger.query.flight;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts who has seats, without the holds whose moment has passed. */
@Component
class SeatCounts {

    private final JdbcClient db;
    private final Clock clock;

    SeatCounts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A fare of a cabin. */
    record Fare(Cabin cabin, FareCode code) {}

    /** The seats that a fare has taken. */
    record Taken(int sold, int held) {

        static final Taken NONE = new Taken(0, 0);

        int all() {
            return sold + held;
        }
    }

    /** What is taken, for each flight by its fares. */
    Map<String, Map<Fare, Taken>> of(Collection<String> flights) {
        var counts = new HashMap<String, Map<Fare, Taken>>();
        db.sql(
                        """
                        select flight, cabin, fare,
                               coalesce(sum(seats) filter (where held_till is null), 0) as sold,
                               coalesce(sum(seats) filter (where held_till > :now), 0) as held
                        from flight_view.hold
                        where flight = any (:flights)
                        group by flight, cabin, fare
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("flights", flights.toArray(String[]::new))
                .query(row -> {
                    var fare =
                            new Fare(
                                    Cabin.valueOf(row.getString("cabin")),
                                    new FareCode(row.getString("fare")));
                    counts.computeIfAbsent(row.getString("flight"), _ -> new HashMap<>())
                            .put(fare, new Taken(row.getInt("sold"), row.getInt("held")));
                });
        return counts;
    }
}
