package dev.skyledger.saga.alert;

import dev.skyledger.contracts.alert.AlertSet;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which alerts watch what, and whether their owners know. */
@Component
class WatchTable {

    /** Route by route, however many there are: never all that anybody waits for. */
    private static final String ON_ROUTES =
            """
            select w.* from unnest(?::text[], ?::text[]) r(origin, destination)
            cross join lateral (
                select * from price_alerts.watch t
                where t.origin = r.origin and t.destination = r.destination and t.active
                and (t.stops > 0) = ? offset 0) w
            """;

    private static final String ROUTES_WITH_STOPS =
            """
            select distinct origin || '-' || destination from price_alerts.watch where stops > 0 and active
            """;

    private static final String RETARGET =
            """
            with changed as (update price_alerts.watch set target = ?, new_lows = false where alert = ? returning *)
            select * from changed where active
            """;

    private static final String TOLD =
            """
            update price_alerts.watch w set told = t.told
            from unnest(?::text[], ?::boolean[]) t(alert, told) where w.alert = t.alert and w.told <> t.told
            """;

    /** It never rises, whoever writes last. */
    private static final String LOWER =
            """
            update price_alerts.watch w set target = least(w.target, t.target)
            from unnest(?::text[], ?::bigint[]) t(alert, target) where w.alert = t.alert and w.new_lows
            """;

    private final JdbcTemplate db;
    private final JdbcClient client;

    WatchTable(JdbcTemplate db, JdbcClient client) {
        this.db = db;
        this.client = client;
    }

    void watch(List<AlertSet> sets) {
        db.batchUpdate(WatchRows.INSERT, sets.stream().flatMap(WatchRows::of).toList());
    }

    /** Returns the alert as it watches now, unless it rests. */
    List<Watch> retarget(AlertId alert, Money target) {
        return changed(RETARGET, target.minor(), alert.value());
    }

    List<Watch> resume(AlertId alert) {
        return changed(
                "update price_alerts.watch set active = true where alert = ? returning *",
                alert.value());
    }

    private List<Watch> changed(String sql, Object... parameters) {
        var reader = new WatchReader();
        return client.sql(sql).params(parameters).query((row, _) -> reader.watch(row)).list();
    }

    /** Returns the routes on which it watched. */
    Set<String> pause(AlertId alert) {
        return without(
                "update price_alerts.watch set active = false where alert = ? returning routes",
                alert);
    }

    /** Returns the routes on which it watched. */
    Set<String> forget(AlertId alert) {
        return without("delete from price_alerts.watch where alert = ? returning routes", alert);
    }

    private Set<String> without(String sql, AlertId alert) {
        return client
                .sql(sql)
                .param(alert.value())
                .query((row, _) -> WatchReader.routes(row))
                .list()
                .stream()
                .findFirst()
                .orElse(Set.of());
    }

    /** Who waits on these routes for direct flights. */
    Map<String, List<Watch>> on(Collection<String> routes) {
        return on(routes, false);
    }

    /** Who waits on these routes and will do with connections. */
    Map<String, List<Watch>> withStopsOn(Collection<String> routes) {
        return on(routes, true);
    }

    /** The routes on which somebody waits who will do with connections. */
    List<String> routesWithStops() {
        return client.sql(ROUTES_WITH_STOPS).query((row, _) -> row.getString(1)).list();
    }

    /** Those of the alerts whose owners know. */
    Set<AlertId> told(Collection<AlertId> alerts) {
        return Set.copyOf(
                client.sql(
                                "select distinct alert from price_alerts.watch where alert = any (?) and told")
                        .param(alerts.stream().map(AlertId::value).toArray(String[]::new))
                        .query((row, _) -> new AlertId(row.getString(1)))
                        .list());
    }

    private Map<String, List<Watch>> on(Collection<String> routes, boolean withStops) {
        var found = new HashMap<String, List<Watch>>();
        var reader = new WatchReader();
        db.query(
                ON_ROUTES,
                row -> {
                    var route = Watch.route(row.getString("origin"), row.getString("destination"));
                    found.computeIfAbsent(route, _ -> new ArrayList<>()).add(reader.watch(row));
                },
                Watch.origins(routes),
                Watch.destinations(routes),
                withStops);
        return found;
    }

    void told(Map<AlertId, Boolean> told) {
        if (!told.isEmpty()) {
            db.update(
                    TOLD,
                    told.keySet().stream().map(AlertId::value).toArray(String[]::new),
                    told.values().toArray(Boolean[]::new));
        }
    }

    /** What those wait for who are told every new low. */
    void lower(Map<AlertId, Money> targets) {
        if (!targets.isEmpty()) {
            db.update(
                    LOWER,
                    targets.keySet().stream().map(AlertId::value).toArray(String[]::new),
                    targets.values().stream().map(Money::minor).toArray(Long[]::new));
        }
    }
}
