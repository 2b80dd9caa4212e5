package dev.skyledger.saga.receipts;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives out numbers, and knows which were given. The counter and the receipt are written together,
 * so a number is given if and only if its receipt is there; the same money has one number, however
 * often it is asked for.
 */
@Component
class ReceiptBook {

    private final JdbcClient db;

    ReceiptBook(JdbcClient db) {
        this.db = db;
    }

    void issue(Series series, PaymentId payment, int part, Money amount, Instant at) {
        db.sql(
                        """
                        with next as (
                            insert into receipts.counter (series, year, last)
                            select :series, :year, 1
                            where not exists (
                                select from receipts.receipt
                                where payment = :payment and series = :series and part = :part)
                            on conflict (series, year) do update set last = counter.last + 1
                            returning last)
                        insert into receipts.receipt
                            (series, year, running, payment, part, amount, currency, issued_at)
                        select :series, :year, last, :payment, :part, :amount, :currency, :at
                        from next
                        """)
                .param("series", series.name())
                .param("year", at.atOffset(ZoneOffset.UTC).getYear())
                .param("payment", payment.value())
                .param("part", part)
                .param("amount", amount.minor())
                .param("currency", amount.currency())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Issued> find(ReceiptNumber number) {
        return db.sql(
                        """
                        select * from receipts.receipt
                        where series = ? and year = ? and running = ?
                        """)
                .params(number.series().name(), number.year(), number.running())
                .query(ReceiptBook::issued)
                .optional();
    }

    /** Of the booking and its exchanges, oldest first. */
    List<Issued> of(BookingId booking) {
        return db.sql(
                        """
                        select * from receipts.receipt where payment = ? or payment like ?
                        order by issued_at, series desc, running
                        """)
                .params(PaymentId.of(booking).value(), PaymentId.of(booking).value() + "#x%")
                .query(ReceiptBook::issued)
                .list();
    }

    /** Oldest first. */
    List<Issued> of(PaymentId payment) {
        return db.sql(
                        """
                        select * from receipts.receipt where payment = ?
                        order by issued_at, series desc, running
                        """)
                .param(payment.value())
                .query(ReceiptBook::issued)
                .list();
    }

    private static Issued issued(ResultSet row, int number) throws SQLException {
        return new Issued(
                new ReceiptNumber(
                        Series.valueOf(row.getString("series")),
                        row.getInt("year"),
                        row.getLong("running")),
                new PaymentId(row.getString("payment")),
                row.getInt("part"),
                Money.ofMinor(row.getLong("amount"), row.getString("currency")),
                row.getTimestamp("issued_at").toInstant());
    }
}
