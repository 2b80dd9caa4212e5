package dev.skyledger.platform.idempotency;

import static java.util.Objects.requireNonNull;

import dev.skyledger.contracts.shared.Uuid7;
import dev.skyledger.platform.database.GroupedWrites;
import dev.skyledger.platform.idempotency.Claim.Answered;
import dev.skyledger.platform.idempotency.Claim.Foreign;
import dev.skyledger.platform.idempotency.Claim.Origin;
import dev.skyledger.platform.idempotency.Claim.Ours;
import dev.skyledger.platform.idempotency.Claim.Running;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The table of requests with a key: who works on which, and how those that are done were answered.
 */
final class Requests {

    private static final int ACCEPTED = 202;

    private static final int PATIENCE = 20;

    private final JdbcClient db;

    private final GroupedWrites writes;

    private final Clock clock;

    private final IdempotencyPolicy policy;

    Requests(JdbcClient db, GroupedWrites writes, Clock clock, IdempotencyPolicy policy) {
        this.db = db;
        this.writes = writes;
        this.clock = clock;
        this.policy = policy;
    }

    /** The row may change between looking and taking; then it is looked at again. */
    Claim claim(String scope, String body) {
        var fresh = new Ours(scope, UUID.fromString(Uuid7.next()), 1, Origin.FRESH);
        for (int tries = 0; tries < PATIENCE; tries++) {
            if (inserted(fresh, body)) {
                return fresh;
            }
            var claim = row(scope).flatMap(row -> judged(row, fresh, body));
            if (claim.isPresent()) {
                return claim.get();
            }
        }
        return new Running();
    }

    private boolean inserted(Ours claim, String body) {
        var now = clock.instant();
        return changed(
                """
                insert into idempotency.request
                    (scope, resource, body, version, lease_until, created_at)
                values (?, ?, ?, ?, ?, ?) on conflict (scope) do nothing\
                """,
                claim.scope(),
                claim.resource(),
                body,
                claim.version(),
                at(now.plus(policy.lease())),
                at(now));
    }

    /** Nothing when the row changed under our hands. */
    private Optional<Claim> judged(Row row, Ours fresh, String body) {
        var now = clock.instant();
        if (row.resource().equals(fresh.resource())) {
            return Optional.of(fresh);
        }
        if (row.createdAt().plus(policy.keepFor()).isBefore(now)) {
            changed(
                    "delete from idempotency.request where scope = ? and version = ?",
                    fresh.scope(),
                    row.version());
            return Optional.empty();
        }
        if (!row.body().equals(body)) {
            return Optional.of(new Foreign());
        }
        if (row.leaseUntil() != null) {
            return row.leaseUntil().isAfter(now)
                    ? Optional.of(new Running())
                    : taken(fresh.scope(), row, Origin.TAKEN_OVER);
        }
        return row.wasAccepted()
                ? taken(fresh.scope(), row, Origin.ACCEPTED)
                : Optional.of(new Answered(requireNonNull(row.answer())));
    }

    private Optional<Claim> taken(String scope, Row row, Origin origin) {
        var taken =
                changed(
                        """
                        update idempotency.request set version = version + 1, lease_until = ?
                        where scope = ? and version = ?\
                        """,
                        at(clock.instant().plus(policy.lease())),
                        scope,
                        row.version());
        return taken
                ? Optional.of(new Ours(scope, row.resource(), row.version() + 1, origin))
                : Optional.empty();
    }

    /** Nothing happens when the claim was taken over meanwhile; who has it now will answer. */
    void answered(Ours claim, int status, byte[] answer) {
        changed(
                """
                update idempotency.request
                set version = version + 1, lease_until = null, status = ?, answer = ?,
                    finished_at = ?
                where scope = ? and version = ?\
                """,
                status,
                answer,
                at(clock.instant()),
                claim.scope(),
                claim.version());
    }

    /** Nothing came of it, and nothing happened: the key is as good as new. */
    void forgotten(Ours claim) {
        changed(
                "delete from idempotency.request where scope = ? and version = ?",
                claim.scope(),
                claim.version());
    }

    /** Something may have happened: whoever repeats the request goes on at once under its id. */
    void released(Ours claim) {
        changed(
                """
                update idempotency.request set version = version + 1, lease_until = ?
                where scope = ? and version = ?\
                """,
                at(clock.instant()),
                claim.scope(),
                claim.version());
    }

    /** The work goes on, and nobody shall take it over; does not wait for the commit. */
    void prolong(Ours claim) {
        writes.write(
                "update idempotency.request set lease_until = ? where scope = ? and version = ?",
                List.of(at(clock.instant().plus(policy.lease())), claim.scope(), claim.version()));
    }

    int purged() {
        return db.sql("delete from idempotency.request where created_at < ?")
                .param(at(clock.instant().minus(policy.keepFor())))
                .update();
    }

    private Optional<Row> row(String scope) {
        return db.sql(
                        """
                        select resource, body, version, lease_until, status, answer, created_at
                        from idempotency.request where scope = ?\
                        """)
                .param(scope)
                .query(Row.class)
                .optional();
    }

    private boolean changed(String sql, Object... parameters) {
        return writes.write(sql, List.of(parameters)).join() == 1;
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private record Row(
            UUID resource,
            String body,
            int version,
            @Nullable Instant leaseUntil,
            @Nullable Integer status,
            byte @Nullable [] answer,
            Instant createdAt) {

        boolean wasAccepted() {
            return status != null && status == ACCEPTED;
        }
    }
}
