package dev.skyledger.saga.voucher;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.VoucherId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The uses of bookings: those that are set aside are looked at until their booking has ended. */
@Component
class PendingUses {

    private final JdbcClient db;

    private final UsePolicy policy;

    PendingUses(JdbcClient db, UsePolicy policy) {
        this.db = db;
        this.policy = policy;
    }

    /** One use that somebody should look at, in the how many-th life of its booking. */
    record Use(VoucherId voucher, BookingId booking, int life) {}

    /** Written at once, so that an end in the same batch of events finds it. */
    void note(Use use, Instant at) {
        db.sql(
                        """
                        insert into voucher_uses.use as known (voucher, booking, due, life)
                        values (?, ?, ?, ?)
                        on conflict (booking, voucher)
                        do update set due = excluded.due, life = excluded.life
                        where known.life < excluded.life
                        """)
                .params(
                        use.voucher().value(),
                        use.booking().value(),
                        utc(at.plus(policy.placeWithin())),
                        use.life())
                .update();
    }

    /** Used for good, which only the seller undoes. */
    void settle(VoucherId voucher, BookingId booking) {
        db.sql("update voucher_uses.use set due = null where booking = ? and voucher = ?")
                .params(booking.value(), voucher.value())
                .update();
    }

    void forget(VoucherId voucher, BookingId booking) {
        db.sql("delete from voucher_uses.use where booking = ? and voucher = ?")
                .params(booking.value(), voucher.value())
                .update();
    }

    List<Use> of(BookingId booking) {
        return db.sql("select voucher, booking, life from voucher_uses.use where booking = ?")
                .param(booking.value())
                .query(PendingUses::read)
                .list();
    }

    private static Use read(ResultSet row, int number) throws SQLException {
        return new Use(
                new VoucherId(row.getString("voucher")),
                new BookingId(row.getString("booking")),
                row.getInt("life"));
    }

    List<Use> due(Instant now, int atMost) {
        return db.sql(
                        """
                        select voucher, booking, life from voucher_uses.use
                        where due <= ? order by due limit ?
                        """)
                .params(utc(now), atMost)
                .query(PendingUses::read)
                .list();
    }

    /** Somebody looks again later. */
    void postpone(Use use, Instant due) {
        db.sql(
                        "update voucher_uses.use set due = ? where booking = ? and voucher = ? and due is not null")
                .params(utc(due), use.booking().value(), use.voucher().value())
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
