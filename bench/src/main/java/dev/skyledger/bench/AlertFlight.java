package dev.skyledger.bench;

import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.shared.FlightId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** One flight for which alerts wait, and whose plan is changed by one at a time. */
final class AlertFlight {

    /** As they stand now, where prices have changed before. */
    private static final String KNOWN =
            """
            select f.flight, f.departure, f.arrival, f.version, o.seats[1] / 100
            from flight_view.flight f join price_alerts.offer o using (flight) order by f.flight
            """;

    final FlightId id;
    final Times times;
    long version;
    int price;

    AlertFlight(FlightId id, Times times, long version, int price) {
        this.id = id;
        this.times = times;
        this.version = version;
        this.price = price;
    }

    static List<AlertFlight> all(JdbcTemplate db) {
        return db.query(KNOWN, (row, _) -> of(row));
    }

    private static AlertFlight of(ResultSet row) throws SQLException {
        return new AlertFlight(
                new FlightId(row.getString(1)),
                new Times(
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, OffsetDateTime.class).toInstant()),
                row.getLong(4),
                row.getInt(5));
    }
}
