package dev.skyledger.query.timeline;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.TravellerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads what happened to bookings. */
@Component
class TimelineTable {

    private final JdbcClient db;

    private final JsonMapper json;

    TimelineTable(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Optional<TravellerId> ownerOf(BookingId booking) {
        return db.sql("select traveller from booking_timeline.owner where booking = ?")
                .params(booking.value())
                .query((row, _) -> new TravellerId(row.getString("traveller")))
                .optional();
    }

    /** Oldest first. */
    List<TimelineEntry> of(BookingId booking) {
        return db.sql("select * from booking_timeline.entry where booking = ? order by position")
                .params(booking.value())
                .query(this::entry)
                .list();
    }

    private TimelineEntry entry(ResultSet row, int number) throws SQLException {
        return new TimelineEntry(
                row.getLong("position"),
                row.getTimestamp("at").toInstant(),
                row.getString("code"),
                row.getString("text"),
                json.readTree(row.getString("actor")),
                row.getString("on_behalf_of"),
                row.getString("reason"),
                json.readTree(row.getString("details")),
                row.getString("caused_by"));
    }
}
