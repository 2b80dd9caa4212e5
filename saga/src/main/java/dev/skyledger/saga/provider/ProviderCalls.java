package dev.skyledger.saga.provider;

import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.platform.database.GroupedWrites;
import dev.skyledger.platform.database.ManyRows;
import dev.skyledger.platform.database.ManyRows.Column;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The calls to the provider, each kept from before it is sent until after its answer is recorded.
 * The moment of a call's next try is also the lease of whoever sends it: nobody else takes it
 * before.
 */
@Component
public class ProviderCalls {

    private static final String KEY = " where subject = ? and operation = ? and attempt = ?";

    /** What is known of an earlier round says nothing about the one that took its place. */
    private static final String KEY_OF_ROUND = KEY + " and round = ?";

    private static final String ANEW =
            "update provider.provider_call set next_try = ?, tries = ?, round = round + 1"
                    + KEY_OF_ROUND;

    private static final ManyRows KEEP =
            ManyRows.insert(
                    "provider.provider_call",
                    3,
                    List.of(
                            new Column("subject", "text"),
                            new Column("operation", "text"),
                            new Column("attempt", "int4"),
                            new Column("amount", "int8"),
                            new Column("currency", "text"),
                            new Column("detail", "text"),
                            new Column("correlation", "text"),
                            new Column("causation", "text"),
                            new Column("trace", "text"),
                            new Column("asked_at", "timestamptz"),
                            new Column("next_try", "timestamptz")));

    private static final ManyRows SETTLE =
            new ManyRows(
                    """
                    update provider.provider_call call set next_try = null
                    from unnest(?, ?, ?, ?) with ordinality
                         as given(subject, operation, attempt, round, place)
                    where call.subject = given.subject and call.operation = given.operation
                      and call.attempt = given.attempt and call.round = given.round
                    returning given.place\
                    """,
                    List.of("text", "text", "int4", "int4"));

    private final GroupedWrites writes;

    private final JdbcClient db;

    private final ProviderPolicy policy;

    private final Clock clock;

    ProviderCalls(GroupedWrites writes, JdbcClient db, ProviderPolicy policy, Clock clock) {
        this.writes = writes;
        this.db = db;
        this.policy = policy;
        this.clock = clock;
    }

    /** Keeps the call; the answer, after the commit, is whether it was not known before. */
    CompletableFuture<Boolean> keep(ProviderCall call) {
        return writes.write(
                        KEEP,
                        List.of(
                                call.payment().value(),
                                call.operation().name(),
                                call.attempt(),
                                call.amount().minor(),
                                call.amount().currency(),
                                call.detail(),
                                call.origin().correlation(),
                                call.origin().causation(),
                                call.origin().trace(),
                                call.askedAt(),
                                call.askedAt().plus(policy.lease())))
                .thenApply(rows -> rows > 0);
    }

    /** The call is answered and the answer recorded. */
    CompletableFuture<Integer> settled(ProviderCall call) {
        return writes.write(
                SETTLE,
                List.of(
                        call.payment().value(),
                        call.operation().name(),
                        call.attempt(),
                        call.round()));
    }

    /** The call is to be tried again then, unless it was answered meanwhile. */
    CompletableFuture<Integer> again(ProviderCall call, Instant then) {
        return next(
                call,
                then,
                "update provider.provider_call set next_try = ?, tries = ?"
                        + KEY_OF_ROUND
                        + " and next_try is not null");
    }

    /**
     * The call was refused and is to be made anew then, once for each round, unless it was answered
     * meanwhile.
     */
    CompletableFuture<Integer> anew(ProviderCall call, Instant then) {
        return next(call, then, ANEW + " and next_try is not null");
    }

    /** The same for a call that counts as done and was undone, as when a bank sends money back. */
    CompletableFuture<Integer> anewThoughDone(ProviderCall call, Instant then) {
        return next(call, then, ANEW);
    }

    private CompletableFuture<Integer> next(ProviderCall call, Instant then, String update) {
        return writes.write(
                update,
                List.of(
                        Timestamp.from(then),
                        call.tries() + 1,
                        call.payment().value(),
                        call.operation().name(),
                        call.attempt(),
                        call.round()));
    }

    /** The call that was kept for this try, answered or not. */
    public Optional<ProviderCall> find(PaymentId payment, Operation operation, int attempt) {
        return db.sql("select * from provider.provider_call" + KEY)
                .params(payment.value(), operation.name(), attempt)
                .query(ProviderCalls::call)
                .optional();
    }

    /** How many calls are not answered for good. */
    long pending() {
        return db.sql("select count(*) from provider.provider_call where next_try is not null")
                .query(Long.class)
                .single();
    }

    /** Takes calls whose moment has come, also those that a crash left; each for one node. */
    List<ProviderCall> takeDue(int atMost) {
        var now = clock.instant();
        return db.sql(
                        """
                        update provider.provider_call c set next_try = ?, tries = greatest(c.tries, 1)
                        from (select subject, operation, attempt from provider.provider_call
                              where next_try <= ? order by next_try limit ?
                              for update skip locked) due
                        where (c.subject, c.operation, c.attempt)
                            = (due.subject, due.operation, due.attempt)
                        returning c.*
                        """)
                .params(Timestamp.from(now.plus(policy.lease())), Timestamp.from(now), atMost)
                .query(ProviderCalls::call)
                .list();
    }

    private static ProviderCall call(ResultSet row, int number) throws SQLException {
        return new ProviderCall(
                new PaymentId(row.getString("subject")),
                Operation.valueOf(row.getString("operation")),
                row.getInt("attempt"),
                Money.ofMinor(row.getLong("amount"), row.getString("currency")),
                row.getString("detail"),
                new Origin(
                        row.getString("correlation"),
                        row.getString("causation"),
                        row.getString("trace")),
                row.getTimestamp("asked_at").toInstant(),
                row.getInt("tries"),
                row.getInt("round"));
    }
}
