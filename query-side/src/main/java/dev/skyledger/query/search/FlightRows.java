package dev.skyledger.query.search;

import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.query.search.FlightSearchProjection.Happened;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows from which the index is written: whole states, each with the log position that changed
 * it last.
 */
@Component
class FlightRows {

    private final JdbcTemplate db;
    private final JsonMapper json;

    FlightRows(JdbcTemplate db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** A flight as the index has to know it, at a position of the log. */
    record Row(FlightId flight, long revision, FlightState state) {}

    /** Applies events that the rows have not seen yet; seen ones change nothing. */
    void fold(Map<FlightId, List<Happened>> events) {
        var known = new HashMap<FlightId, Row>();
        find(
                        "flight = any (?)",
                        (Object)
                                events.keySet().stream()
                                        .map(FlightId::value)
                                        .toArray(String[]::new))
                .forEach(row -> known.put(row.flight(), row));
        var changed =
                events.entrySet().stream()
                        .map(entry ->
                                folded(
                                        known.getOrDefault(
                                                entry.getKey(),
                                                new Row(entry.getKey(), -1, FlightState.UNKNOWN)),
                                        entry.getValue()))
                        .map(this::parameters)
                        .toList();
        db.batchUpdate(
                """
                insert into flight_search.flight (flight, revision, state) values (?, ?, ?::jsonb)
                on conflict (flight) do update set revision = excluded.revision, state = excluded.state
                """,
                changed);
    }

    /** What changed after a position, oldest first. */
    List<Row> changedAfter(long position, int atMost) {
        return find("revision > ? order by revision limit ?", position, atMost);
    }

    /** The position that last changed anything, or none when there is nothing. */
    Optional<Long> newest() {
        return Optional.ofNullable(
                db.queryForObject("select max(revision) from flight_search.flight", Long.class));
    }

    void clear() {
        db.update("truncate flight_search.flight");
    }

    private static Row folded(Row row, List<Happened> events) {
        var state = row.state();
        var revision = row.revision();
        for (var happened : events) {
            if (happened.position() > revision) {
                state = state.after(happened.event());
                revision = happened.position();
            }
        }
        return new Row(row.flight(), revision, state);
    }

    private List<Row> find(String where, @Nullable Object... parameters) {
        return db.query(
                "select flight, revision, state from flight_search.flight where " + where,
                this::row,
                parameters);
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new FlightId(row.getString(1)),
                row.getLong(2),
                json.readValue(row.getString(3), FlightState.class));
    }

    private Object[] parameters(Row row) {
        return new Object[] {
            row.flight().value(), row.revision(), json.writeValueAsString(row.state())
        };
    }
}
