package dev.skyledger.saga.alert;

import static java.util.stream.Collectors.toMap;

import dev.skyledger.contracts.alert.FoundPrice;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks at what stands, whatever led to it: for alerts about direct flights that begin to watch,
 * and for the sweep.
 */
@Component
class Standing {

    private static final String CHEAPEST =
            """
            select distinct on (b.alert) b.* from price_alerts.below b
            where b.alert = any (?) and b.active and b.departure > ? and b.ends > ?
            order by b.alert, b.price, b.departure, b.flight
            """;

    /** A bound for each route keeps most alerts out without looking at its flights. */
    private static final String UNTOLD =
            """
            with lowest as (
                select origin, destination, min(seats[1]) as seat from price_alerts.offer
                where departure > :now group by origin, destination)
            select distinct on (b.alert) b.* from price_alerts.below b
            where b.active and not b.told and b.departure > :now and b.ends > :now
            and b.alert in (
                select w.alert from price_alerts.watch w join lowest l using (origin, destination)
                where w.active and not w.told and w.stops = 0 and w.target >= w.adults * l.seat)
            order by b.alert, b.price, b.departure, b.flight limit :most
            """;

    private final JdbcClient db;

    Standing(JdbcClient db) {
        this.db = db;
    }

    /**
     * What an alert waits for, since which position of the log it can be had, whether the owner
     * knows of something as good, and whether they are told every new low.
     */
    record Found(AlertId alert, FoundPrice price, long position, boolean told, boolean isNewLow) {

        /** What they wait for from then on who are told every new low. */
        static Map<AlertId, Money> lows(Collection<Found> found) {
            return found.stream()
                    .filter(Found::isNewLow)
                    .collect(toMap(Found::alert, it -> Watch.below(it.price().price())));
        }
    }

    List<Found> cheapestFor(List<AlertId> alerts, Instant now) {
        return db.sql(CHEAPEST)
                .params(
                        alerts.stream().map(AlertId::value).toArray(String[]::new),
                        utc(now),
                        utc(now))
                .query((row, _) -> found(row))
                .list();
    }

    /** Alerts whose owners should know and do not. */
    List<Found> untold(Instant now, int most) {
        return db.sql(UNTOLD)
                .param("now", utc(now))
                .param("most", most)
                .query((row, _) -> found(row))
                .list();
    }

    /** What was cheap enough has left without an event, so that the next drop is told again. */
    int rearm(Instant now) {
        return db.sql(
                        """
                        update price_alerts.watch w set told = false where w.told and w.stops = 0 and not exists (
                            select from price_alerts.below b where b.alert = w.alert and b.departure > ?)
                        """)
                .param(utc(now))
                .update();
    }

    List<AlertId> over(Instant now, int most) {
        return db.sql("select distinct alert from price_alerts.watch where ends <= ? limit ?")
                .params(utc(now), most)
                .query((row, _) -> new AlertId(row.getString(1)))
                .list();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new AlertId(row.getString("alert")),
                FoundPrice.direct(
                        new FlightId(row.getString("flight")),
                        new AirportCode(row.getString("origin")),
                        new AirportCode(row.getString("destination")),
                        row.getObject("day", LocalDate.class),
                        Cabin.valueOf(row.getString("cabin")),
                        Money.ofMinor(row.getLong("price"), row.getString("currency"))),
                row.getLong("position"),
                row.getBoolean("told"),
                row.getBoolean("new_lows"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
