package dev.skyledger.saga.simulator;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.platform.database.GroupedWrites;
import dev.skyledger.platform.database.ManyRows;
import dev.skyledger.platform.database.ManyRows.Column;
import dev.skyledger.saga.provider.Operation;
import dev.skyledger.saga.provider.ProviderCall;
import dev.skyledger.saga.provider.StatementLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the simulator did, kept over restarts as a real provider would keep it. */
@Component
class SimulatorLedger {

    private static final String ENTRIES =
            "select at, operation, amount, currency, outcome, idempotency_key from simulator.ledger";

    private static final ManyRows NOTE =
            ManyRows.insert(
                    "simulator.ledger",
                    2,
                    List.of(
                            new Column("idempotency_key", "text"),
                            new Column("outcome", "text"),
                            new Column("payment", "text"),
                            new Column("operation", "text"),
                            new Column("amount", "int8"),
                            new Column("currency", "text"),
                            new Column("token", "text"),
                            new Column("at", "timestamptz"),
                            new Column("reference", "text")));

    private final GroupedWrites writes;

    private final JdbcClient db;

    private final Clock clock;

    SimulatorLedger(GroupedWrites writes, JdbcClient db, Clock clock) {
        this.writes = writes;
        this.db = db;
        this.clock = clock;
    }

    /** Writes it down for good; says whether it was not there before. */
    boolean note(ProviderCall call, String token, Outcome outcome) {
        var rows =
                writes.write(
                        NOTE,
                        List.of(
                                call.idempotencyKey(),
                                outcome.name(),
                                call.payment().value(),
                                call.operation().name(),
                                call.amount().minor(),
                                call.amount().currency(),
                                token,
                                clock.instant(),
                                reference(call)));
        return rows.join() > 0;
    }

    /**
     * Moves what was promised, or lets go of it, whichever comes first; says which of both it was.
     */
    Outcome ends(ProviderCall call, String token, Outcome wanted) {
        if (note(call, token, wanted)) {
            return wanted;
        }
        return db.sql(
                        """
                        select outcome from simulator.ledger
                        where reference = ? and outcome in ('CAPTURED', 'VOIDED')
                        """)
                .param(call.detail())
                .query(String.class)
                .optional()
                .map(Outcome::valueOf)
                .orElse(wanted);
    }

    /**
     * Gives back what is left of what was moved; says whether it was, now or before. Nothing may be
     * left because the same call was faster.
     */
    boolean refund(ProviderCall call, String token) {
        try {
            return isRefunded(call) || refundNow(call, token) > 0 || isRefunded(call);
        } catch (DuplicateKeyException e) {
            return true;
        }
    }

    private boolean isRefunded(ProviderCall call) {
        return of(call).stream().anyMatch(entry -> entry.outcome() == Outcome.REFUNDED);
    }

    /** Fails whole where the same call was faster. */
    private int refundNow(ProviderCall call, String token) {
        return db.sql(
                        """
                        with room as (
                            update simulator.ledger set refunded = refunded + :amount
                            where reference = :reference and outcome = 'CAPTURED'
                              and refunded + :amount <= amount
                            returning currency)
                        insert into simulator.ledger
                            (idempotency_key, outcome, payment, operation, amount, currency, token,
                             at, reference)
                        select :key, 'REFUNDED', :payment, 'REFUND', :amount, currency, :token,
                               :at, :reference from room
                        """)
                .param("amount", call.amount().minor())
                .param("reference", call.detail())
                .param("key", call.idempotencyKey())
                .param("payment", call.payment().value())
                .param("token", token)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String reference(ProviderCall call) {
        return call.operation() == Operation.AUTHORISE
                ? call.detail() + ":" + call.idempotencyKey()
                : call.detail();
    }

    /** What was done under the call's key, newest first. */
    List<LedgerEntry> of(ProviderCall call) {
        return db.sql(ENTRIES + " where idempotency_key = ? order by at desc, outcome")
                .params(call.idempotencyKey())
                .query(SimulatorLedger::entry)
                .list();
    }

    /** Everything that was done for a booking and its exchanges, oldest first. */
    List<LedgerEntry> of(BookingId booking) {
        return db.sql(ENTRIES + " where payment = ? or payment like ? order by at, idempotency_key")
                .params(PaymentId.of(booking).value(), PaymentId.of(booking).value() + "#x%")
                .query(SimulatorLedger::entry)
                .list();
    }

    /** What was promised, moved, let go of and given back from a moment to another. */
    List<StatementLine> moved(Instant from, Instant to) {
        return db.sql(
                        """
                        select payment, operation, amount, currency, idempotency_key, at
                        from simulator.ledger
                        where at >= :from and at < :to
                          and outcome in ('AUTHORISED', 'CAPTURED', 'VOIDED', 'REFUNDED')
                        """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query(SimulatorLedger::line)
                .list();
    }

    private static StatementLine line(ResultSet row, int number) throws SQLException {
        return new StatementLine(
                new PaymentId(row.getString("payment")),
                Operation.valueOf(row.getString("operation")),
                Integer.parseInt(row.getString("idempotency_key").split("/")[2]),
                Money.ofMinor(row.getLong("amount"), row.getString("currency")),
                row.getTimestamp("at").toInstant());
    }

    private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
        return new LedgerEntry(
                row.getTimestamp("at").toInstant(),
                Operation.valueOf(row.getString("operation")),
                Money.ofMinor(row.getLong("amount"), row.getString("currency")),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("idempotency_key"));
    }
}
