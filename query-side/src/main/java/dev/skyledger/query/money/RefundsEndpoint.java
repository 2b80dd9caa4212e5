package dev.skyledger.query.money;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.platform.web.Page;
import dev.skyledger.platform.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows staff what money is to come back, above all what could not be given back yet. */
@RestController
class RefundsEndpoint {

    private final JdbcClient db;

    RefundsEndpoint(JdbcClient db) {
        this.db = db;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Refund(
            BookingId bookingId,
            @Nullable Integer exchange,
            int refund,
            Money amount,
            RefundStatus status,
            @Nullable String reason,
            Instant since) {

        String position() {
            return bookingId + (exchange == null ? "/" : "#x" + exchange + "/") + refund;
        }
    }

    @GetMapping("/admin/refunds")
    Page<Refund> refunds(
            @RequestParam(defaultValue = "FAILED") RefundStatus status, Paging paging) {
        var after = paging.after();
        var rows =
                db.sql(
                                """
                                select * from money_view.refund
                                where status = :status
                                  and substr(payment, 9) || '/' || number > :after
                                order by substr(payment, 9) || '/' || number limit :atMost
                                """)
                        .param("status", status.name())
                        .param("after", after == null ? "" : after)
                        .param("atMost", paging.limit() + 1)
                        .query(RefundsEndpoint::refund)
                        .list();
        return paging.page(rows, Refund::position);
    }

    private static Refund refund(ResultSet row, int number) throws SQLException {
        var payment = new PaymentId(row.getString("payment"));
        var exchange = payment.exchange();
        return new Refund(
                payment.booking(),
                exchange.isPresent() ? exchange.getAsInt() : null,
                row.getInt("number"),
                Money.ofMinor(row.getLong("amount"), row.getString("currency")),
                RefundStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getTimestamp("since").toInstant());
    }
}
