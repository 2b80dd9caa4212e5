package dev.skyledger.query.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.query.search.FlightSearchProjection.Happened;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows from which the index is written: whole states, each with the log position that changed
 * it last.
 */
@Component
class FlightRows {

    private static final String LIVE = "flight_search.flight";
    private static final String ANEW = "flight_search.flight_anew";

    /** More than are written until everybody who follows has read them. */
    private static final int FRESH = 4_000;

    private final JdbcTemplate db;
    private final JsonMapper json;
    private final String table;

    /** What was written lately, by its text: the index and the network read it back at once. */
    private final Cache<String, FlightState> fresh =
            Caffeine.newBuilder().maximumSize(FRESH).executor(Runnable::run).build();

    @Autowired
    FlightRows(JdbcTemplate db, JsonMapper json) {
        this(db, json, LIVE);
    }

    private FlightRows(JdbcTemplate db, JsonMapper json, String table) {
        this.db = db;
        this.json = json;
        this.table = table;
    }

    /** A flight as the index has to know it, at a position of the log. */
    record Row(FlightId flight, long revision, FlightState state) {}

    /** How far the rows are, and how often all of them were made anew. */
    record Extent(long newest, long generation, boolean claimed) {}

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
                "insert into "
                        + table
                        + " (flight, revision, state) values (?, ?, ?) on conflict (flight)"
                        + " do update set revision = excluded.revision, state = excluded.state",
                changed);
    }

    /** What changed after a position, oldest first. */
    List<Row> changedAfter(long position, int atMost) {
        return find("revision > ? order by revision limit ?", position, atMost);
    }

    /** The position that last changed anything, 0 when there is nothing. */
    Extent extent() {
        return db.queryForObject(
                "select (select coalesce(max(revision), 0) from "
                        + table
                        + "), number, claimed is not null from flight_search.generation",
                (row, _) -> new Extent(row.getLong(1), row.getLong(2), row.getBoolean(3)));
    }

    /**
     * Lets one make the rows anew at a time; who does not come to an end is forgotten after half an
     * hour.
     */
    boolean claim() {
        var claimed =
                db.update(
                        "update flight_search.generation set claimed = now() where claimed is null"
                                + " or claimed < now() - interval '30 minutes'");
        return claimed == 1;
    }

    /** What was found while they were made is not given again. */
    void release() {
        db.update("update flight_search.generation set claimed = null, number = number + 1");
    }

    /** Empty rows beside these, which nobody reads yet. */
    FlightRows anew() {
        db.execute("drop table if exists " + ANEW);
        db.execute("create table " + ANEW + " (like " + LIVE + " including all)");
        return new FlightRows(db, json, ANEW);
    }

    /** Nobody reads or writes these rows until the transaction ends. */
    void lock() {
        db.execute("lock table " + table + " in access exclusive mode");
    }

    /** Puts the rows beside in the place of these. */
    void exchange() {
        db.execute("drop table " + LIVE);
        db.execute("alter table " + ANEW + " rename to flight");
        db.execute("alter index flight_search.flight_anew_pkey rename to flight_pkey");
        db.execute("alter index flight_search.flight_anew_revision_idx rename to flight_revision");
        db.update("update flight_search.generation set number = number + 1");
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
                "select flight, revision, state from " + table + " where " + where,
                this::row,
                parameters);
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(new FlightId(row.getString(1)), row.getLong(2), state(row.getString(3)));
    }

    private FlightState state(String text) {
        var known = fresh.getIfPresent(text);
        return known != null ? known : json.readValue(text, FlightState.class);
    }

    private Object[] parameters(Row row) {
        var text = json.writeValueAsString(row.state());
        fresh.put(text, row.state());
        return new Object[] {row.flight().value(), row.revision(), text};
    }
}
