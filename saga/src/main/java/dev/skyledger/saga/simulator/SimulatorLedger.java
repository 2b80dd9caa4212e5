package dev.skyledger.saga.simulator;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.platform.database.GroupedWrites;
import dev.skyledger.saga.provider.Operation;
import dev.skyledger.saga.provider.ProviderCall;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the simulator did, kept over restarts as a real provider would keep it. */
@Component
class SimulatorLedger {

    private static final String ENTRIES =
            "select at, operation, amount, currency, outcome, idempotency_key from simulator.ledger";

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
                        """
                        insert into simulator.ledger
                            (idempotency_key, outcome, payment, operation, amount, currency, token, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        List.of(
                                call.idempotencyKey(),
                                outcome.name(),
                                call.payment().value(),
                                call.operation().name(),
                                call.amount().minor(),
                                call.amount().currency(),
                                token,
                                Timestamp.from(clock.instant())));
        return rows.join() > 0;
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

    private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
        return new LedgerEntry(
                row.getTimestamp("at").toInstant(),
                Operation.valueOf(row.getString("operation")),
                Money.ofMinor(row.getLong("amount"), row.getString("currency")),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("idempotency_key"));
    }
}
