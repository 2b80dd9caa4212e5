package dev.skyledger.command.flight;

import dev.skyledger.command.flight.FlightIntake.Candidate;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The claims of many flights in one statement, by the rules of the single ones. */
@Component
class ManyClaims {

    private static final String ASKED =
            """
            select number, day, flight, zone
            from unnest(cast(:numbers as text[]), cast(cast(:days as text[]) as date[]),
                        cast(cast(:flights as text[]) as uuid[]), cast(:zones as text[]))
                 as a(number, day, flight, zone)
            """;

    private static final String HOLDERS =
            "select c.number, c.day, c.flight from flight_claims.claim c join (%s) a using (number, day)"
                    .formatted(ASKED);

    private static final String TAKE =
            """
            insert into flight_claims.claim as c (number, day, flight, zone, taken_at)
            select number, day, flight, zone, :now from (%s) a order by number, day
            on conflict (number, day) do update set flight = excluded.flight, taken_at = excluded.taken_at
            where c.flight = excluded.flight or (not c.settled and c.taken_at < :abandoned)
            returning number, day, flight
            """
                    .formatted(ASKED);

    /**
     * In one order, as everything that locks many claims does, or two would wait for each other.
     */
    private static final String MINE =
            """
            with mine as (
                select c.number, c.day from flight_claims.claim c join (%s) a using (number, day, flight)
                where not c.settled order by c.number, c.day for update of c)
            """
                    .formatted(ASKED);

    private static final String SETTLE =
            MINE
                    + """
                    update flight_claims.claim c set settled = true from mine
                    where c.number = mine.number and c.day = mine.day
                    """;

    private static final String GIVE_BACK =
            MINE
                    + """
                    delete from flight_claims.claim c using mine
                    where c.number = mine.number and c.day = mine.day
                    """;

    /** A flight that is known to fly already is not written again. */
    private static final String BEGIN =
            """
            insert into flight_claims.claim as c (number, day, flight, zone, taken_at, settled)
            select number, day, flight, zone, :now, true from (%s) a
            where not exists (
                select from flight_claims.claim k
                where k.number = a.number and k.day = a.day and k.flight = a.flight and k.settled)
            order by number, day
            on conflict (number, day) do update set settled = true where c.flight = excluded.flight
            """
                    .formatted(ASKED);

    private final JdbcClient db;
    private final Clock clock;

    ManyClaims(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What is claimed: one number for one day. */
    record Day(FlightNumber number, LocalDate date) {

        static Day of(Candidate wanted) {
            return new Day(wanted.asked().number(), wanted.asked().day());
        }
    }

    /** Claims every day for the first who wants it, and says who has each now. */
    Map<Day, FlightId> take(List<Candidate> wanted) {
        var firsts = firsts(wanted);
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var holders = new HashMap<Day, FlightId>();
        asking(TAKE, firsts.values())
                .param("now", now)
                .param("abandoned", now.minus(FlightClaims.ABANDONED))
                .query(row -> {
                    holders.put(day(row), holder(row));
                });
        firsts.keySet().removeAll(holders.keySet());
        holders.putAll(holders(List.copyOf(firsts.values())));
        return holders;
    }

    /** Who has these days, as far as somebody has. */
    Map<Day, FlightId> holders(List<Candidate> wanted) {
        var holders = new HashMap<Day, FlightId>();
        if (!wanted.isEmpty()) {
            asking(HOLDERS, firsts(wanted).values())
                    .query(row -> {
                        holders.put(day(row), holder(row));
                    });
        }
        return holders;
    }

    /** Their flights fly on those days, as they say themselves. */
    void begin(List<Candidate> flights) {
        if (!flights.isEmpty()) {
            asking(BEGIN, firsts(flights).values())
                    .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        }
    }

    /** Their flights are in the log, those at least that got their claim. */
    void settle(List<Candidate> scheduled) {
        asking(SETTLE, scheduled).update();
    }

    /** Their flights do not fly on those days, which were taken for them just now. */
    void giveBack(List<Candidate> elsewhere) {
        if (!elsewhere.isEmpty()) {
            asking(GIVE_BACK, elsewhere).update();
        }
    }

    private static Map<Day, Candidate> firsts(List<Candidate> wanted) {
        var firsts = new LinkedHashMap<Day, Candidate>();
        wanted.forEach(it -> firsts.putIfAbsent(Day.of(it), it));
        return firsts;
    }

    private JdbcClient.StatementSpec asking(String sql, Collection<Candidate> wanted) {
        return db.sql(sql)
                .param("numbers", texts(wanted, it -> it.asked().number().value()))
                .param("days", texts(wanted, it -> it.asked().day().toString()))
                .param("flights", texts(wanted, it -> it.flight().value()))
                .param("zones", texts(wanted, it -> it.asked().route().originZone().getId()));
    }

    private static String[] texts(Collection<Candidate> wanted, Function<Candidate, String> part) {
        return wanted.stream().map(part).toArray(String[]::new);
    }

    private static Day day(ResultSet row) throws SQLException {
        return new Day(
                new FlightNumber(row.getString("number")), row.getObject("day", LocalDate.class));
    }

    private static FlightId holder(ResultSet row) throws SQLException {
        return new FlightId(row.getString("flight"));
    }
}
