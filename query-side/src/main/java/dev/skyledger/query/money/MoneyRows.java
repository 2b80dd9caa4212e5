package dev.skyledger.query.money;

import dev.skyledger.contracts.payment.MovementKind;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.platform.processing.Rows;
import dev.skyledger.platform.processing.Tables;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down money: values that are set, so that saying them again changes nothing. */
@Component
class MoneyRows {

    /** A part that cancels all others; the queries know it. */
    private static final int NOTHING = -1;

    private final Rows movements;
    private final Rows owed;
    private final Rows refunds;
    private final JdbcClient db;

    MoneyRows(Tables tables, JdbcClient db) {
        this.movements = tables.rows("money_view.movement", List.of("payment", "kind", "number"));
        this.owed = tables.rows("money_view.owed", List.of("payment", "part"));
        this.refunds = tables.rows("money_view.refund", List.of("payment", "number"));
        this.db = db;
    }

    /** Nobody moves nothing, so no provider knows of it. */
    void moved(PaymentId payment, MovementKind kind, int number, Money amount, Instant at) {
        if (amount.isZero()) {
            return;
        }
        movements.put(
                Map.of(
                        "payment", payment,
                        "kind", kind,
                        "number", number,
                        "amount", amount.minor(),
                        "currency", amount.currency(),
                        "at", at));
    }

    void notMoved(PaymentId payment, MovementKind kind, int number) {
        movements.remove(Map.of("payment", payment, "kind", kind, "number", number));
    }

    void owed(PaymentId payment, int part, Money amount) {
        owed.put(
                Map.of(
                        "payment",
                        payment,
                        "part",
                        part,
                        "amount",
                        amount.minor(),
                        "currency",
                        amount.currency()));
    }

    /** What was said before counts no more, for no money was moved. */
    void nothingOwed(PaymentId payment, Money amount) {
        owed(payment, NOTHING, amount);
    }

    void owedAgain(PaymentId payment) {
        owed.remove(Map.of("payment", payment, "part", NOTHING));
    }

    @SuppressWarnings("NullAway") // an empty column is a value of the map
    void refund(
            PaymentId payment,
            int number,
            Money amount,
            RefundStatus status,
            @Nullable String reason,
            Instant since) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("payment", payment);
        row.put("number", number);
        row.put("amount", amount.minor());
        row.put("currency", amount.currency());
        row.put("status", status);
        row.put("reason", reason);
        row.put("since", since);
        refunds.put(row);
    }

    void forget() {
        db.sql(
                        "delete from money_view.movement; delete from money_view.owed; delete from money_view.refund")
                .update();
    }
}
