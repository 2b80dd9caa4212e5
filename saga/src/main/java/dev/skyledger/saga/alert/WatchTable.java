package dev.skyledger.saga.alert;

import dev.skyledger.contracts.alert.AlertSet;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.saga.alert.PriceRun.Change;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which alerts watch what, and whether their owners know. */
@Component
class WatchTable {

    /**
     * All routes of those alerts whose target lies between what it cost before and what it costs
     * after. For parties with children the price of the seats is only a lower bound.
     */
    private static final String TOUCHED =
            """
            select w.* from price_alerts.watch w where w.active and w.alert in (
                select t.alert
                from unnest(?::text[], ?::text[], ?::date[], ?::bigint[], ?::text[], ?::text[])
                    c(origin, destination, day, floor, before, after)
                cross join lateral (select c.before::bigint[] as before, c.after::bigint[] as after) seat
                join price_alerts.watch t on t.origin = c.origin and t.destination = c.destination
                and t.last_day >= c.day and t.first_day <= c.day and t.active and t.target >= t.adults * c.floor
                and (t.children + t.infants > 0 or coalesce(t.adults * seat.before[t.adults] <= t.target, false)
                    <> coalesce(t.adults * seat.after[t.adults] <= t.target, false)))
            order by w.alert
            """;

    private static final String WATCH =
            """
            insert into price_alerts.watch values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, false)
            on conflict do nothing
            """;

    private static final String ELSEWHERE =
            """
            select alert, max(departure) from price_alerts.below
            where alert = any (?) and flight <> all (?) group by alert
            """;

    private final JdbcTemplate db;
    private final JdbcClient client;

    WatchTable(JdbcTemplate db, JdbcClient client) {
        this.db = db;
        this.client = client;
    }

    void watch(List<AlertSet> sets) {
        db.batchUpdate(WATCH, sets.stream().flatMap(WatchTable::rows).toList());
    }

    private static Stream<Object[]> rows(AlertSet set) {
        var criteria = set.criteria();
        return criteria.origins().stream()
                .flatMap(from ->
                        criteria.destinations().stream()
                                .map(to -> row(set, from.value(), to.value())));
    }

    @SuppressWarnings("NullAway") // any cabin is null
    private static Object[] row(AlertSet set, String origin, String destination) {
        var criteria = set.criteria();
        var party = criteria.party();
        return new Object[] {
            set.alert().value(),
            origin,
            destination,
            criteria.from(),
            criteria.to(),
            utc(set.ends()),
            criteria.cabin() == null ? null : criteria.cabin().name(),
            party.adults(),
            party.children(),
            party.infants(),
            set.target().minor(),
            set.target().currency()
        };
    }

    void retarget(AlertId alert, Money target) {
        client.sql("update price_alerts.watch set target = ? where alert = ?")
                .params(target.minor(), alert.value())
                .update();
    }

    void activate(AlertId alert, boolean active) {
        client.sql("update price_alerts.watch set active = ? where alert = ?")
                .params(active, alert.value())
                .update();
    }

    void forget(AlertId alert) {
        client.sql("delete from price_alerts.watch where alert = ?").param(alert.value()).update();
    }

    /** The alerts for which one of these changes could matter. */
    List<Watch> touchedBy(Collection<Change> changes) {
        var steps = changes.stream().flatMap(Step::of).toList();
        return steps.isEmpty()
                ? List.of()
                : db.query(
                        TOUCHED,
                        new WatchReader(),
                        column(steps, Step::origin),
                        column(steps, Step::destination),
                        column(steps, Step::day),
                        steps.stream().map(Step::floor).toArray(Long[]::new),
                        column(steps, Step::before),
                        column(steps, Step::after));
    }

    private static String[] column(List<Step> steps, Function<Step, String> column) {
        return steps.stream().map(column).toArray(String[]::new);
    }

    /** Until when flights other than these are cheap enough for the alerts. */
    Map<AlertId, Instant> cheapElsewhere(Collection<AlertId> alerts, Collection<String> flights) {
        var until = new HashMap<AlertId, Instant>();
        db.query(
                ELSEWHERE,
                row -> {
                    until.put(
                            new AlertId(row.getString(1)),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                },
                alerts.stream().map(AlertId::value).toArray(String[]::new),
                flights.toArray(String[]::new));
        return until;
    }

    void told(Map<AlertId, Boolean> told) {
        db.batchUpdate(
                "update price_alerts.watch set told = ? where alert = ? and told <> ?",
                told.entrySet().stream()
                        .map(it -> new Object[] {it.getValue(), it.getKey().value(), it.getValue()})
                        .toList());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
