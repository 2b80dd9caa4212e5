package dev.skyledger.saga.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of the pending steps is due. */
@Component
class PendingTables {

    private final JdbcClient db;

    PendingTables(JdbcClient db) {
        this.db = db;
    }

    /** A hold and the seats it is on. */
    record Hold(HoldId hold, InventoryId inventory) {}

    /** How many holds are neither sold nor over. */
    long holds() {
        return db.sql("select count(*) from saga.pending_hold").query(Long.class).single();
    }

    List<BookingId> bookingsDue(Instant now, int atMost) {
        return db.sql(
                        "select booking from saga.pending_booking where due <= ? order by due limit ?")
                .params(at(now), atMost)
                .query((row, _) -> new BookingId(row.getString("booking")))
                .list();
    }

    List<InventoryId> inventoriesWithLapsedHolds(Instant now, int atMost) {
        return db.sql(
                        """
                        select distinct inventory from saga.pending_hold where until <= ? limit ?
                        """)
                .params(at(now), atMost)
                .query((row, _) -> new InventoryId(row.getString("inventory")))
                .list();
    }

    List<Hold> holdsNeverPlaced(Instant heldBefore, int atMost) {
        return db.sql(
                        """
                        select hold, inventory from saga.pending_hold
                        where not placed and held_at <= ? order by held_at limit ?
                        """)
                .params(at(heldBefore), atMost)
                .query((row, _) ->
                        new Hold(
                                new HoldId(row.getString("hold")),
                                new InventoryId(row.getString("inventory"))))
                .list();
    }

    /** Looks again later, unless the booking moved on in between. */
    void postpone(BookingId booking, Instant seenUntil, Instant due) {
        db.sql("update saga.pending_booking set due = ? where booking = ? and due <= ?")
                .params(at(due), booking.value(), at(seenUntil))
                .update();
    }

    /** Done with the booking, unless it moved on in between. */
    void forget(BookingId booking, Instant seenUntil) {
        db.sql("delete from saga.pending_booking where booking = ? and due <= ?")
                .params(booking.value(), at(seenUntil))
                .update();
    }

    List<BookingId> returnsDue(Instant now, int atMost) {
        return db.sql("select booking from saga.pending_return where due <= ? order by due limit ?")
                .params(at(now), atMost)
                .query((row, _) -> new BookingId(row.getString("booking")))
                .list();
    }

    /** Looks again later, unless more was given up in between. */
    void postponeReturn(BookingId booking, Instant seenUntil, Instant due) {
        db.sql("update saga.pending_return set due = ? where booking = ? and due <= ?")
                .params(at(due), booking.value(), at(seenUntil))
                .update();
    }

    /** Everything is back, unless more was given up in between. */
    void forgetReturn(BookingId booking, Instant seenUntil) {
        db.sql("delete from saga.pending_return where booking = ? and due <= ?")
                .params(booking.value(), at(seenUntil))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
