package dev.skyledger.query.price;

import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.fares.CountedFares;
import dev.skyledger.platform.fares.FlightFares;
import dev.skyledger.platform.fares.QuietSeats;
import dev.skyledger.query.price.PriceProjection.Happened;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what the price of each flight is made of. */
@Component
class KnownFlights {

    private final JdbcTemplate db;
    private final JsonMapper json;
    private final QuietSeats quiet = new QuietSeats();

    KnownFlights(JdbcTemplate db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** A flight as it was after an event, and when that was. */
    record Known(Instant at, CountedFares counted) {

        static final Known NOTHING = new Known(Instant.EPOCH, CountedFares.NOTHING);

        FlightFares fares() {
            return counted.fares();
        }

        long revision() {
            return counted.revision();
        }
    }

    /** Those that could change what can be had, and what follows upon them. */
    List<Happened> loud(List<Happened> batch) {
        var touched = new HashSet<FlightId>();
        var loud = new ArrayList<Happened>();
        for (var it : batch) {
            if (touched.contains(it.flight())
                    || !quiet.isQuiet(it.flight(), it.event(), it.number())) {
                touched.add(it.flight());
                loud.add(it);
            }
        }
        return loud;
    }

    void clear() {
        quiet.forget();
        db.update("delete from price_view.flight");
    }

    Map<FlightId, Known> known(List<Happened> events) {
        var flights =
                events.stream().map(it -> it.flight().value()).distinct().toArray(String[]::new);
        var known = new HashMap<FlightId, Known>();
        db.query(
                "select flight, revision, seen_at, state, seats from price_view.flight"
                        + " where flight = any (?)",
                row -> {
                    var flight = new FlightId(row.getString(1));
                    var counted =
                            new CountedFares(
                                    row.getLong(2),
                                    json.readValue(row.getString(4), FlightFares.class),
                                    row.getObject(5, Long.class));
                    var at = row.getObject(3, OffsetDateTime.class).toInstant();
                    known.put(flight, new Known(at, quiet.since(flight, counted)));
                },
                (Object) flights);
        return known;
    }

    /** What is quiet needs no row: it can be counted again from the log. */
    void remember(PriceFold fold) {
        fold.flights.forEach((flight, known) -> quiet.remember(flight, known.counted()));
        db.batchUpdate(
                """
                insert into price_view.flight (flight, revision, seen_at, state, seats) values (?, ?, ?, ?, ?)
                on conflict (flight) do update
                set revision = excluded.revision, seen_at = excluded.seen_at, state = excluded.state, seats = excluded.seats
                """,
                fold.loud.stream().map(it -> row(it, fold.flights.get(it))).toList());
    }

    @SuppressWarnings("NullAway") // which seats are counted may be unknown
    private Object[] row(FlightId flight, @Nullable Known known) {
        var it = Objects.requireNonNull(known);
        return new Object[] {
            flight.value(),
            it.revision(),
            utc(it.at()),
            json.writeValueAsString(it.fares()),
            it.counted().seats()
        };
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
