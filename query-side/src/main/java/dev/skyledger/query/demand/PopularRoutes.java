package dev.skyledger.query.demand;

import dev.skyledger.contracts.shared.AirportCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The routes that are searched most in each span, counted every quarter of an hour by whoever is
 * asked first; the others see what was counted before.
 */
@Component
class PopularRoutes {

    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final int MOST = 100;
    private static final long TURN = 0x9090_1a4L;

    private final JdbcClient db;
    private final TransactionTemplate together;
    private final Clock clock;

    PopularRoutes(JdbcClient db, PlatformTransactionManager transactions, Clock clock) {
        this.db = db;
        this.together = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** A route, its rank now, and the one it had in as long a time before, if it had one. */
    record Ranked(
            int rank,
            AirportCode origin,
            AirportCode destination,
            long searches,
            @Nullable Integer before) {}

    /** The ranks, and when they were counted. */
    record Ranking(List<Ranked> routes, Instant asOf) {}

    Ranking of(Span span) {
        var now = clock.instant();
        var counted = countedAt(span);
        if (counted == null || counted.plus(EVERY).isBefore(now)) {
            together.executeWithoutResult(_ -> countInTurn(span, counted, now));
        }
        var asOf = countedAt(span);
        return new Ranking(ranked(span), asOf == null ? now : asOf);
    }

    private @Nullable Instant countedAt(Span span) {
        return db.sql("select at from search_log.counted where span = ?")
                .param(span.word())
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional()
                .orElse(null);
    }

    /** Where nothing was ever counted, there is nothing to see but what another one counts now. */
    private void countInTurn(Span span, @Nullable Instant before, Instant now) {
        if (before == null) {
            db.sql("select cast(pg_advisory_xact_lock(?) as text)")
                    .param(turn(span))
                    .query(String.class)
                    .single();
            if (countedAt(span) == null) {
                count(span, now);
            }
        } else if (db.sql("select pg_try_advisory_xact_lock(?)")
                .param(turn(span))
                .query(Boolean.class)
                .single()) {
            count(span, now);
        }
    }

    static long turn(Span span) {
        return TURN + span.ordinal();
    }

    private void count(Span span, Instant now) {
        db.sql("delete from search_log.popular where span = ?").param(span.word()).update();
        db.sql(
                        """
                        with counted as (
                          select origin, destination, is_now, count(*) searches from (
                            select origin, destination, at >= :start is_now from search_log.search
                            where at >= :before and at < :now) searched
                          group by origin, destination, is_now),
                        ranked as (
                          select *, row_number() over (
                            partition by is_now order by searches desc, origin, destination) rank from counted)
                        insert into search_log.popular (span, rank, origin, destination, searches, before)
                        select :span, n.rank, n.origin, n.destination, n.searches, b.rank from ranked n
                        left join ranked b on not b.is_now and b.origin = n.origin and b.destination = n.destination
                        where n.is_now and n.rank <= :most
                        """)
                .param("span", span.word())
                .param("now", at(now))
                .param("start", at(now.minus(span.length())))
                .param("before", at(now.minus(span.length().multipliedBy(2))))
                .param("most", MOST)
                .update();
        db.sql(
                        "insert into search_log.counted (span, at) values (?, ?)"
                                + " on conflict (span) do update set at = excluded.at")
                .params(span.word(), at(now))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private List<Ranked> ranked(Span span) {
        return db.sql("select * from search_log.popular where span = ? order by rank")
                .param(span.word())
                .query((row, _) ->
                        new Ranked(
                                row.getInt("rank"),
                                new AirportCode(row.getString("origin")),
                                new AirportCode(row.getString("destination")),
                                row.getLong("searches"),
                                row.getObject("before", Integer.class)))
                .list();
    }
}
