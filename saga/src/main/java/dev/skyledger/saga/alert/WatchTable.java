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
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which alerts watch what, and whether their owners know. */
@Component
class WatchTable {

    /** All routes of those alerts for which one of the offers could be cheap enough. */
    private static final String TOUCHED =
            """
            select w.* from price_alerts.watch w where w.active and w.alert in (
                select t.alert
                from unnest(?::text[], ?::text[], ?::date[], ?::bigint[]) c(origin, destination, day, floor)
                join price_alerts.watch t on t.origin = c.origin and t.destination = c.destination
                and t.last_day >= c.day and t.first_day <= c.day and t.active and t.target >= t.adults * c.floor)
            order by w.alert
            """;

    private static final String WATCH =
            """
            insert into price_alerts.watch values (:alert, :origin, :destination, :first, :last, :ends,
            :cabin, :adults, :children, :infants, :target, :currency, true, false) on conflict do nothing
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

    void watch(AlertSet set) {
        var criteria = set.criteria();
        var party = criteria.party();
        for (var origin : criteria.origins()) {
            for (var destination : criteria.destinations()) {
                client.sql(WATCH)
                        .param("alert", set.alert().value())
                        .param("origin", origin.value())
                        .param("destination", destination.value())
                        .param("first", criteria.from())
                        .param("last", criteria.to())
                        .param("ends", utc(set.ends()))
                        .param("cabin", criteria.cabin() == null ? null : criteria.cabin().name())
                        .param("adults", party.adults())
                        .param("children", party.children())
                        .param("infants", party.infants())
                        .param("target", set.target().minor())
                        .param("currency", set.target().currency())
                        .update();
            }
        }
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
        var offers =
                changes.stream()
                        .flatMap(it -> Stream.of(it.before(), it.after()))
                        .filter(Objects::nonNull)
                        .toList();
        return offers.isEmpty()
                ? List.of()
                : db.query(
                        TOUCHED,
                        new WatchReader(),
                        offers.stream()
                                .map(it -> it.route().origin().value())
                                .toArray(String[]::new),
                        offers.stream()
                                .map(it -> it.route().destination().value())
                                .toArray(String[]::new),
                        offers.stream().map(it -> it.day().toString()).toArray(String[]::new),
                        offers.stream().map(Offer::floor).toArray(Long[]::new));
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
