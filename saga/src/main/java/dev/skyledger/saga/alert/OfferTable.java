package dev.skyledger.saga.alert;

import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.fares.CountedFares;
import dev.skyledger.platform.fares.FlightFares;
import dev.skyledger.platform.fares.QuietSeats;
import dev.skyledger.saga.alert.PriceRun.Change;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Remembers what can be had now, and what that follows from. */
@Component
class OfferTable {

    private static final String ON_ROUTES =
            """
            select f.flight, f.state from price_alerts.flight f where f.flight in (
                select o.flight from unnest(?::text[], ?::text[]) r(origin, destination)
                join price_alerts.offer o on o.origin = r.origin and o.destination = r.destination)
            """;

    private static final String FROM =
            """
            select f.flight, f.state from price_alerts.flight f where f.flight in (
                select o.flight from price_alerts.offer o where o.origin = ?)
            """;

    private final JdbcTemplate db;
    private final JsonMapper json;
    private final QuietSeats quiet = new QuietSeats();

    OfferTable(JdbcTemplate db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Whether nothing that can be had changes with it; then it needs no row. */
    boolean isQuiet(Happened happened) {
        return quiet.isQuiet(
                AlertRuns.flightOf(happened.event()), happened.event(), happened.number());
    }

    Map<FlightId, CountedFares> known(Collection<FlightId> flights) {
        var known = new HashMap<FlightId, CountedFares>();
        var unknown = new ArrayList<FlightId>();
        for (var flight : flights) {
            var before = quiet.before(flight);
            if (before == null) {
                unknown.add(flight);
            } else {
                known.put(flight, before);
            }
        }
        if (!unknown.isEmpty()) {
            read(unknown, known);
        }
        return known;
    }

    private void read(List<FlightId> flights, Map<FlightId, CountedFares> known) {
        db.query(
                "select flight, revision, state, seats from price_alerts.flight where flight = any (?)",
                row -> {
                    known.put(
                            new FlightId(row.getString(1)),
                            new CountedFares(
                                    row.getLong(2),
                                    json.readValue(row.getString(3), FlightFares.class),
                                    row.getObject(4, Long.class)));
                },
                (Object) flights.stream().map(FlightId::value).toArray(String[]::new));
    }

    /** Somebody else may have written since. */
    void forget() {
        quiet.forget();
    }

    /** What can be had on these routes. */
    List<Offer> on(Collection<String> routes) {
        return read(ON_ROUTES, Watch.origins(routes), Watch.destinations(routes));
    }

    /** What can be had from an airport. */
    List<Offer> from(AirportCode origin) {
        return read(FROM, origin.value());
    }

    private List<Offer> read(String sql, Object... parameters) {
        return db
                .query(
                        sql,
                        (row, _) ->
                                Offer.of(
                                        new FlightId(row.getString(1)),
                                        json.readValue(row.getString(2), FlightFares.class)),
                        parameters)
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    void remember(PriceRun run) {
        var last = new LinkedHashMap<Offer.Key, Change>();
        run.changes.forEach(it -> last.put(it.key(), it));
        forget(last.values().stream().filter(it -> it.after() == null).toList());
        put(last.values().stream().filter(it -> it.after() != null).toList());
        db.batchUpdate(
                """
                insert into price_alerts.flight (flight, revision, state, seats) values (?, ?, ?, ?)
                on conflict (flight) do update
                set revision = excluded.revision, state = excluded.state, seats = excluded.seats
                """,
                run.loud.stream().map(it -> row(it, run.flights.get(it))).toList());
        run.flights.forEach(quiet::remember);
    }

    @SuppressWarnings("NullAway") // which seats are counted may be unknown
    private Object[] row(FlightId flight, @Nullable CountedFares fares) {
        var it = Objects.requireNonNull(fares);
        return new Object[] {
            flight.value(), it.revision(), json.writeValueAsString(it.fares()), it.seats()
        };
    }

    private void forget(List<Change> gone) {
        db.batchUpdate(
                "delete from price_alerts.offer where flight = ? and cabin = ?",
                gone.stream()
                        .map(it ->
                                new Object[] {it.key().flight().value(), it.key().cabin().name()})
                        .toList());
    }

    private void put(List<Change> changed) {
        db.batchUpdate(
                """
                insert into price_alerts.offer
                (flight, cabin, position, origin, destination, day, departure, currency, seats, fares)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                on conflict (flight, cabin) do update set position = excluded.position, day = excluded.day,
                departure = excluded.departure, currency = excluded.currency, seats = excluded.seats, fares = excluded.fares
                """,
                changed.stream().map(OfferTable::row).toList());
    }

    private static Object[] row(Change change) {
        var offer = Objects.requireNonNull(change.after());
        return new Object[] {
            offer.flight().value(),
            offer.fares().cabin().name(),
            change.cause().position(),
            offer.route().origin().value(),
            offer.route().destination().value(),
            offer.day(),
            offer.departure().atOffset(ZoneOffset.UTC),
            offer.currency(),
            offer.fares().seats(),
            offer.fares().json()
        };
    }

    /** What left before cannot be had any more. */
    void forgetDepartedBefore(Instant moment) {
        db.update(
                "delete from price_alerts.offer where departure < ?",
                moment.atOffset(ZoneOffset.UTC));
    }
}
