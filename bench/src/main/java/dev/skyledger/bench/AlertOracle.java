package dev.skyledger.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds in the log, with plain SQL, who should have been told of what, and looks who was. */
final class AlertOracle {

    /**
     * One flight on each route: it drops for an alert where its price falls to the target, or, if
     * there is none, below all that it was since the alert was set.
     */
    private static final String DIFFERENCES =
            """
            with said as (
                select position, type, convert_from(payload, 'UTF8')::jsonb as it from log.event
                where type like '%.FlightScheduled' or type like '%.FarePriceChanged'
                or type like '%.AlertSet' or type like '%.PriceTargetMet'),
            flight as materialized (
                select it ->> 'flight' as id, it -> 'route' ->> 'origin' as origin,
                       it -> 'route' ->> 'destination' as destination,
                       ((it -> 'times' ->> 'departure')::timestamptz at time zone 'UTC')::date as day
                from said where type like '%.FlightScheduled'),
            price as materialized (
                select position, substr(it ->> 'inventory', 7) as id, (it -> 'after' ->> 'amount')::numeric as now,
                       (it -> 'before' ->> 'amount')::numeric as before
                from said where type like '%.FarePriceChanged'),
            alert as materialized (
                select position, it ->> 'alert' as id, it -> 'criteria' -> 'origins' ->> 0 as origin,
                       it -> 'criteria' -> 'destinations' ->> 0 as destination,
                       (it -> 'criteria' ->> 'from')::date as first, (it -> 'criteria' ->> 'to')::date as last,
                       (it -> 'criteria' -> 'party' ->> 'adults')::int as adults,
                       (it -> 'target' ->> 'amount')::numeric as target
                from said where type like '%.AlertSet'),
            watched as (
                select a.id as alert, p.position as drop, p.now * a.adults as now, p.before * a.adults as before, a.target
                from price p join flight f using (id)
                join alert a on a.origin = f.origin and a.destination = f.destination and f.day between a.first and a.last
                where p.position > a.position),
            due as (
                select alert, drop from watched where now <= target and before > target
                union all
                select alert, drop from (
                    select *, min(before) over (partition by alert order by drop) as lowest from watched
                    where target is null) w
                where now < lowest),
            told as (
                select it ->> 'alert' as alert, (it ->> 'drop')::bigint as drop from said where type like '%.PriceTargetMet')
            select (select count(*) from (select * from due except all select * from told) missed)
                 + (select count(*) from (select * from told except all select * from due) wrong)
            """;

    private static final String BEHIND =
            """
            select count(*) from (
                select (convert_from(payload, 'UTF8')::jsonb ->> 'alert') from log.event where type like '%.PriceTargetMet'
                offset (select count(*) from notice_view.notification)) unseen
            """;

    static final Duration QUIET = Duration.ofSeconds(3);

    private final JdbcTemplate db;
    private final EventProcessingConfiguration processors;

    AlertOracle(JdbcTemplate db, EventProcessingConfiguration processors) {
        this.db = db;
        this.processors = processors;
    }

    /** How many were told wrongly, twice, or not at all. */
    long differences() {
        return number(DIFFERENCES);
    }

    long told() {
        return number("select count(*) from log.event where type like '%.PriceTargetMet'");
    }

    private long number(String sql) {
        return Objects.requireNonNull(db.queryForObject(sql, Long.class));
    }

    /** Until nothing was written for a while and every notification can be read. */
    void awaitNobodyBehind() throws InterruptedException {
        long before;
        long now = -1;
        do {
            before = now;
            Thread.sleep(QUIET);
            now = number("select position from log.log_head");
        } while (now != before || slowest() < now || number(BEHIND) > 0);
    }

    /** How many events each of the processors has not read yet, of those that lag behind. */
    Map<String, Long> behind() {
        var head = number("select position from log.log_head");
        var behind = new TreeMap<String, Long>();
        processors
                .eventProcessors()
                .forEach((name, it) -> {
                    var position =
                            ((StreamingEventProcessor) it)
                                    .processingStatus().values().stream()
                                            .mapToLong(at -> at.getCurrentPosition().orElse(-1))
                                            .min();
                    if (position.isPresent() && position.getAsLong() < head) {
                        behind.put(name, head - position.getAsLong());
                    }
                });
        return behind;
    }

    /** How far the last of the processors has read. */
    private long slowest() {
        return processors.eventProcessors().values().stream()
                .map(StreamingEventProcessor.class::cast)
                .flatMap(it -> it.processingStatus().values().stream())
                .mapToLong(it -> it.getCurrentPosition().orElse(-1))
                .min()
                .orElse(-1);
    }

    Watcher watch() {
        return new Watcher();
    }

    /** How long it took until somebody was told, in milliseconds, the quickest first. */
    record Told(long[] millis, int unseen) {

        int count() {
            return millis.length;
        }

        double percentile(double share) {
            return millis.length == 0
                    ? 0
                    : millis[(int) Math.min(millis.length - 1L, (long) (millis.length * share))];
        }
    }

    /** Looks for notifications as a reader would, and notes when each was there. */
    final class Watcher implements AutoCloseable {

        private final Map<Long, Instant> seen = new ConcurrentHashMap<>();
        private final long since = number("select position from log.log_head");
        private volatile boolean open = true;
        private final Thread thread = Thread.ofVirtual().start(this::look);

        private void look() {
            var last = since;
            while (open) {
                var found =
                        db.queryForList(
                                "select distinct position from notice_view.item where position > ?",
                                Long.class,
                                last);
                var now = Instant.now();
                for (var position : found) {
                    if (position != null) {
                        seen.put(position, now);
                        last = Math.max(last, position);
                    }
                }
                try {
                    Thread.sleep(Duration.ofMillis(10));
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        /** From the moment of a change in the log until its notification could be read. */
        Told latencies() {
            var changes = new HashMap<Long, Instant>();
            db.query(
                    """
                    select m.position, c.at from log.event m
                    join log.event c on c.position = (convert_from(m.payload, 'UTF8')::jsonb ->> 'drop')::bigint
                    where m.type like '%.PriceTargetMet' and m.position > ?
                    """,
                    row -> {
                        changes.put(row.getLong(1), Instant.parse(row.getString(2)));
                    },
                    since);
            var millis =
                    changes.entrySet().stream()
                            .filter(it -> seen.containsKey(it.getKey()))
                            .mapToLong(it -> millis(it.getValue(), seen.get(it.getKey())))
                            .sorted()
                            .toArray();
            return new Told(millis, changes.size() - millis.length);
        }

        private static long millis(Instant from, @Nullable Instant to) {
            return to == null ? 0 : Duration.between(from, to).toMillis();
        }

        @Override
        public void close() throws InterruptedException {
            open = false;
            thread.interrupt();
            thread.join();
        }
    }
}
