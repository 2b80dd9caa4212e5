package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.ExchangeFellThrough;
import dev.skyledger.contracts.booking.ExchangeRequested;
import dev.skyledger.contracts.booking.ExchangeStatus;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.payment.CaptureFailed;
import dev.skyledger.contracts.payment.PaymentActionRequired;
import dev.skyledger.contracts.payment.PaymentAuthorised;
import dev.skyledger.contracts.payment.PaymentCaptured;
import dev.skyledger.contracts.payment.PaymentDeclined;
import dev.skyledger.contracts.payment.PaymentEvent;
import dev.skyledger.contracts.payment.PaymentRefunded;
import dev.skyledger.contracts.payment.PaymentRequested;
import dev.skyledger.contracts.payment.PaymentVoided;
import dev.skyledger.contracts.payment.RefundFailed;
import dev.skyledger.contracts.payment.RefundOwed;
import dev.skyledger.contracts.payment.RefundRequested;
import dev.skyledger.contracts.payment.VoidRequested;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.processing.Rows;
import dev.skyledger.platform.processing.Tables;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row for each exchange of a booking: how far it came, and its money. */
final class ExchangeRows {

    private final Rows exchanges;

    private final JdbcClient db;

    ExchangeRows(Tables tables, JdbcClient db) {
        this.exchanges = tables.rows("booking_view.exchange", List.of("booking", "number"));
        this.db = db;
    }

    void begun(ExchangeRequested it) {
        exchanges.put(
                begun(it.booking(), it.number(), ExchangeStatus.RUNNING, it.due())
                        .with("until", it.until())
                        .columns());
    }

    /** One of a booking that was not paid yet is done as soon as it is asked for. */
    void done(ItemExchanged it) {
        if (it.request() != null) {
            exchanges.put(
                    begun(it.booking(), it.number(), ExchangeStatus.DONE, it.due()).columns());
        } else {
            exchanges.set(over(it.booking(), it.number(), ExchangeStatus.DONE).columns());
        }
    }

    void fellThrough(ExchangeFellThrough it) {
        exchanges.set(
                over(it.booking(), it.number(), ExchangeStatus.FELL_THROUGH)
                        .with("reason", it.reason())
                        .columns());
    }

    void money(PaymentEvent event) {
        var row = row(event.payment().booking(), event.payment().exchange().orElseThrow());
        switch (event) {
            case PaymentActionRequired it ->
                    exchanges.set(row.with("action_url", it.actionUrl()).columns());
            case PaymentAuthorised _ -> exchanges.set(row.with("action_url", null).columns());
            case PaymentCaptured it ->
                    exchanges.set(row.with("captured", it.amount().minor()).columns());
            case PaymentRefunded it ->
                    exchanges.set(row.with("refunded", it.refundedInAll().minor()).columns());
            case PaymentRequested _,
                    PaymentDeclined _,
                    CaptureFailed _,
                    VoidRequested _,
                    PaymentVoided _,
                    RefundOwed _,
                    RefundRequested _,
                    RefundFailed _ -> {}
        }
    }

    void forget() {
        db.sql("delete from booking_view.exchange").update();
    }

    private static Row begun(BookingId booking, int number, ExchangeStatus status, Money due) {
        return row(booking, number).with("status", status).with("due", due.minor());
    }

    private static Row over(BookingId booking, int number, ExchangeStatus status) {
        return row(booking, number)
                .with("status", status)
                .with("until", null)
                .with("action_url", null);
    }

    private static Row row(BookingId booking, int number) {
        return Row.of(booking).with("number", number);
    }
}
