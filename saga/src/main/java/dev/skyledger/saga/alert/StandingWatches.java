package dev.skyledger.saga.alert;

import dev.skyledger.contracts.shared.AlertId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The alerts that will do with connections, page by page along their routes. */
@Component
class StandingWatches {

    /** All routes of an alert stand in each of its rows; the first one's row stands for it. */
    private static final String ALL =
            """
            select * from price_alerts.watch
            where stops > 0 and routes[1] = origin || '-' || destination
            """;

    private static final String IN_TURN = " order by origin, destination, alert limit ?";

    private final JdbcClient db;
    private final WatchTable watches;

    StandingWatches(JdbcClient db, WatchTable watches) {
        this.db = db;
        this.watches = watches;
    }

    List<Stood> first(int most) {
        return find(ALL + IN_TURN, most);
    }

    List<Stood> after(Stood last, int most) {
        return find(
                ALL + " and (origin, destination, alert) > (?, ?, ?)" + IN_TURN,
                Watch.origin(last.route()),
                Watch.destination(last.route()),
                last.watch().alert().value(),
                most);
    }

    List<Stood> again(List<Stood> doubted) {
        return find(
                ALL + " and alert = any (?)",
                (Object)
                        doubted.stream()
                                .map(it -> it.watch().alert().value())
                                .toArray(String[]::new));
    }

    private List<Stood> find(String sql, Object... parameters) {
        var reader = new WatchReader();
        return db.sql(sql).params(parameters).query((row, _) -> stood(row, reader)).list();
    }

    private static Stood stood(ResultSet row, WatchReader reader) throws SQLException {
        return new Stood(
                reader.watch(row),
                Watch.route(row.getString("origin"), row.getString("destination")),
                row.getBoolean("active"),
                row.getBoolean("told"));
    }

    /** Until the transaction ends, nobody goes on with comparing prices. */
    void lock() {
        db.sql("select number from price_alerts.succession for update").query(Long.class).single();
    }

    /** The position of the log that last changed what one of the flights can be had for. */
    long since(Trip trip) {
        return db.sql(
                        "select max(position) from price_alerts.offer where cabin = ? and flight = any (?)")
                .params(
                        trip.flights().getFirst().fares().cabin().name(),
                        trip.flights().stream()
                                .map(offer -> offer.flight().value())
                                .toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    void told(Map<AlertId, Boolean> told) {
        watches.told(told);
    }
}
