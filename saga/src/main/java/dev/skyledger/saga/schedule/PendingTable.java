package dev.skyledger.saga.schedule;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.InventoryId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is still to be told, and about what nobody decided in time. */
@Component
class PendingTable {

    private final JdbcClient db;

    PendingTable(JdbcClient db) {
        this.db = db;
    }

    /** One booking that is to be told of one change. */
    record Notice(BookingId booking, InventoryId inventory, long revision, Instant since) {}

    List<Notice> notices(Instant now, int atMost) {
        return db.sql(
                        """
                        select booking, inventory, revision, since from saga.pending_notice
                        where due <= ? order by inventory, revision, booking limit ?
                        """)
                .params(at(now), atMost)
                .query((row, _) ->
                        new Notice(
                                new BookingId(row.getString("booking")),
                                new InventoryId(row.getString("inventory")),
                                row.getLong("revision"),
                                row.getTimestamp("since").toInstant()))
                .list();
    }

    void told(Notice notice) {
        db.sql(
                        """
                        delete from saga.pending_notice
                        where booking = ? and inventory = ? and revision = ?
                        """)
                .params(notice.booking().value(), notice.inventory().value(), notice.revision())
                .update();
    }

    void postpone(Notice notice, Instant due) {
        db.sql(
                        """
                        update saga.pending_notice set due = ?
                        where booking = ? and inventory = ? and revision = ?
                        """)
                .params(
                        at(due),
                        notice.booking().value(),
                        notice.inventory().value(),
                        notice.revision())
                .update();
    }

    List<BookingId> undecided(Instant now, int atMost) {
        return db.sql(
                        """
                        select booking from saga.pending_decision where due <= ?
                        group by booking order by min(due) limit ?
                        """)
                .params(at(now), atMost)
                .query((row, _) -> new BookingId(row.getString("booking")))
                .list();
    }

    /** Done with what was due then, unless the flight changed again in between. */
    void decided(BookingId booking, Instant seenUntil) {
        db.sql("delete from saga.pending_decision where booking = ? and due <= ?")
                .params(booking.value(), at(seenUntil))
                .update();
    }

    void postpone(BookingId booking, Instant seenUntil, Instant due) {
        db.sql("update saga.pending_decision set due = ? where booking = ? and due <= ?")
                .params(at(due), booking.value(), at(seenUntil))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
