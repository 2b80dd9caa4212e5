package dev.skyledger.command.flight.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.skyledger.command.flight.AskedFlight;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a rehearsal has seen of its file, so that rows that contradict each other are found. */
@Component
class Rehearsals {

    private static final String NOTE =
            """
            insert into upload.rehearsed (job, flight, day, line, plan)
            select cast(:job as uuid), flight, cast(day as date), cast(line as bigint), decode(plan, 'hex')
            from unnest(cast(:flights as text[]), cast(:days as text[]), cast(:lines as text[]), cast(:plans as text[]))
                 as r(flight, day, line, plan)
            order by cast(line as bigint)
            on conflict (job, flight, day) do nothing
            """;

    private static final String EARLIER =
            """
            select cast(r.line as bigint) as line, s.line as earlier, s.plan = decode(r.plan, 'hex') as same
            from unnest(cast(:flights as text[]), cast(:days as text[]), cast(:lines as text[]), cast(:plans as text[]))
                 as r(flight, day, line, plan)
            join upload.rehearsed s
              on s.job = cast(:job as uuid) and s.flight = r.flight and s.day = cast(r.day as date)
            where s.line < cast(r.line as bigint)
            """;

    private final JdbcClient db;

    Rehearsals(JdbcClient db) {
        this.db = db;
    }

    /** A flight as a line describes it. */
    record Seen(long line, AskedFlight flight) {

        private String plan() {
            try {
                var text = flight.route() + "/" + flight.times() + "/" + flight.cabins();
                return HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** An earlier line with the same flight on the same day. */
    record Earlier(long line, boolean isSame) {}

    /** Notes these flights; answers with the earlier lines of those that were there before. */
    Map<Long, Earlier> note(Job job, List<Seen> rows) {
        var earlier = new HashMap<Long, Earlier>();
        asking(NOTE, job, rows).update();
        asking(EARLIER, job, rows)
                .query(row -> {
                    earlier.put(
                            row.getLong("line"),
                            new Earlier(row.getLong("earlier"), row.getBoolean("same")));
                });
        return earlier;
    }

    private JdbcClient.StatementSpec asking(String sql, Job job, List<Seen> rows) {
        return db.sql(sql)
                .param("job", job.id())
                .param("flights", texts(rows, row -> row.flight().number().value()))
                .param("days", texts(rows, row -> row.flight().day().toString()))
                .param("lines", texts(rows, row -> Long.toString(row.line())))
                .param("plans", texts(rows, Seen::plan));
    }

    private static String[] texts(List<Seen> rows, Function<Seen, String> part) {
        return rows.stream().map(part).toArray(String[]::new);
    }
}
