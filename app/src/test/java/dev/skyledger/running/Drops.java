package dev.skyledger.running;

import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds in the log, with plain SQL, whose price was met by which change, where each route has one
 * flight and everybody waits before prices change: for a target, or for every new low.
 */
public final class Drops {

    private static final String SAID =
            """
            with said as (
                select position, type, convert_from(payload, 'UTF8')::jsonb as it from log.event),
            flight as (
                select it ->> 'flight' as id, it -> 'route' ->> 'origin' as origin,
                       it -> 'route' ->> 'destination' as destination
                from said where type like '%.FlightScheduled'),
            price as (
                select position, substr(it ->> 'inventory', 7) as id, (it -> 'before' ->> 'amount')::numeric as before,
                       (it -> 'after' ->> 'amount')::numeric as after
                from said where type like '%.FarePriceChanged'),
            alert as (
                select it ->> 'alert' as id, it -> 'criteria' -> 'origins' ->> 0 as origin,
                       it -> 'criteria' -> 'destinations' ->> 0 as destination,
                       (it -> 'criteria' -> 'party' ->> 'adults')::int as adults, (it -> 'target' ->> 'amount')::numeric as target
                from said where type like '%.AlertSet'),
            seen as (
                select a.id as alert, p.position as drop, p.after * a.adults as now, p.before * a.adults as before, a.target,
                       min(p.before * a.adults) over (partition by a.id order by p.position) as lowest
                from price p join flight f using (id) join alert a using (origin, destination)),
            due as (
                select alert, drop from seen
                where case when target is null then now < lowest else now <= target and before > target end),
            told as (
                select it ->> 'alert' as alert, (it ->> 'drop')::bigint as drop from said where type like '%.PriceTargetMet')
            """;

    private final JdbcTemplate db;

    public Drops(DataSource database) {
        db = new JdbcTemplate(database);
    }

    public long due() {
        return number(SAID + "select count(*) from due");
    }

    /** How often somebody was told, as the log has it. */
    public long told() {
        return number("select count(*) from log.event where type like '%.PriceTargetMet'");
    }

    public long notifications() {
        return number("select count(*) from notice_view.notification where code = 'alert-met'");
    }

    /** How many were told wrongly, twice, or not at all. */
    public long differences() {
        return number(
                SAID
                        + """
                        select (select count(*) from (select * from due except all select * from told) missed)
                             + (select count(*) from (select * from told except all select * from due) wrong)
                        """);
    }

    private long number(String sql) {
        return Objects.requireNonNull(db.queryForObject(sql, Long.class));
    }
}
