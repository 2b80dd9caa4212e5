package dev.skyledger.query.flight;

import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.FlightNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * On which days of the week each flight number leaves, by the clock of its origin, from yesterday
 * on.
 */
@Component
class Weekdays {

    private final JdbcClient db;
    private final Clock clock;

    Weekdays(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A flight number on a route: its days, and from when to when it is planned. */
    record Operation(
            FlightNumber flightNumber,
            AirlineCode airline,
            AirportCode origin,
            AirportCode destination,
            List<DayOfWeek> days,
            LocalDate from,
            LocalDate to) {

        String key() {
            return flightNumber + " " + origin + " " + destination;
        }
    }

    List<Operation> after(@Nullable String key, int atMost) {
        var seen = key == null ? new String[] {"", "", ""} : key.split(" ");
        return db.sql(
                        """
                        select number, origin, destination, array_agg(distinct extract(isodow from day)::int) days,
                        min(day) first_day, max(day) last_day from flight_view.flight
                        where status = 'SCHEDULED' and day >= ? and number >= ?
                        and (number, origin, destination) > (?, ?, ?)
                        group by number, origin, destination order by number, origin, destination limit ?
                        """)
                .params(
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1),
                        seen[0],
                        seen[0],
                        seen[1],
                        seen[2],
                        atMost)
                .query(Weekdays::operation)
                .list();
    }

    private static Operation operation(ResultSet row, int at) throws SQLException {
        var number = new FlightNumber(row.getString("number"));
        return new Operation(
                number,
                number.airline(),
                new AirportCode(row.getString("origin")),
                new AirportCode(row.getString("destination")),
                Arrays.stream((Integer[]) row.getArray("days").getArray())
                        .sorted()
                        .map(DayOfWeek::of)
                        .toList(),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
