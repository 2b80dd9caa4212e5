package dev.skyledger.query.booking;

import dev.skyledger.contracts.payment.PaymentEvent;
import dev.skyledger.contracts.payment.PaymentRefunded;
import dev.skyledger.contracts.payment.RefundFailed;
import dev.skyledger.platform.processing.Rows;
import dev.skyledger.platform.processing.Tables;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row for what came back under each number, as long as no bank has sent it back. */
final class RefundRows {

    /** What was paid for the booking itself. */
    private static final int NO_EXCHANGE = 0;

    private final Rows refunds;

    private final JdbcClient db;

    RefundRows(Tables tables, JdbcClient db) {
        this.refunds = tables.rows("booking_view.refund", List.of("booking", "exchange", "number"));
        this.db = db;
    }

    void evolve(PaymentEvent event) {
        if (event instanceof PaymentRefunded it) {
            refunds.put(row(it, it.refund()).with("amount", it.amount().minor()).columns());
        } else if (event instanceof RefundFailed it) {
            refunds.remove(row(it, it.refund()).columns());
        }
    }

    void forget() {
        db.sql("delete from booking_view.refund").update();
    }

    private static Row row(PaymentEvent event, int number) {
        return Row.of(event.payment().booking())
                .with("exchange", event.payment().exchange().orElse(NO_EXCHANGE))
                .with("number", number);
    }
}
