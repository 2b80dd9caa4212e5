package dev.skyledger.query.money;

import dev.skyledger.contracts.payment.FindMovements;
import dev.skyledger.contracts.payment.Movement;
import dev.skyledger.contracts.payment.MovementKind;
import dev.skyledger.contracts.payment.Movements;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what money moved. */
@Component
class MoneyQueries {

    private final JdbcClient db;

    MoneyQueries(JdbcClient db) {
        this.db = db;
    }

    /** What moved long before or after counts too: only all of it together is what is owed. */
    @QueryHandler
    Movements handle(FindMovements query) {
        var from = query.from().atOffset(ZoneOffset.UTC);
        var to = query.to().atOffset(ZoneOffset.UTC);
        var movements =
                db.sql(
                                """
                                select * from money_view.movement
                                where payment in (select payment from money_view.movement
                                                  where at >= ? and at < ?)
                                """)
                        .params(from, to)
                        .query(MoneyQueries::movement)
                        .list();
        var owed =
                db.sql(
                                """
                                select payment, min(currency) as currency,
                                       case when bool_or(part = -1) then 0
                                            else sum(amount) end as amount
                                from money_view.owed
                                where payment in (select payment from money_view.movement
                                                  where at >= ? and at < ?)
                                group by payment
                                """)
                        .params(from, to)
                        .query(MoneyQueries::owed)
                        .list();
        return new Movements(movements, owed);
    }

    private static Movement movement(ResultSet row, int number) throws SQLException {
        return new Movement(
                new PaymentId(row.getString("payment")),
                MovementKind.valueOf(row.getString("kind")),
                row.getInt("number"),
                Money.ofMinor(row.getLong("amount"), row.getString("currency")),
                row.getTimestamp("at").toInstant());
    }

    private static Movements.Owed owed(ResultSet row, int number) throws SQLException {
        return new Movements.Owed(
                new PaymentId(row.getString("payment")),
                Money.ofMinor(row.getLong("amount"), row.getString("currency")));
    }
}
