package dev.skyledger.command.flight.upload;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The work on files: who has which, and how far it is. Times are the database's, because leases
 * compare those of several nodes; a word of somebody whose turn is over changes nothing.
 */
@Component
class Jobs {

    private static final String CLAIM =
            """
            update upload.job
            set status = 'RUNNING', turn = turn + 1, tries = tries + 1,
                lease_until = clock_timestamp() + cast(? as interval)
            where id = (
                select id from upload.job
                where finished_at is null and (lease_until is null or lease_until < clock_timestamp())
                order by created_at limit 1 for update skip locked)
            returning id, dry_run, sent_by, role, channel, trace, reason, line, turn, tries, errors, created_at
            """;

    private static final String ADVANCE =
            """
            update upload.job
            set line = ?, accepted = accepted + ?, unchanged = unchanged + ?, rejected = rejected + ?,
                errors = errors + ?, tries = 0, lease_until = clock_timestamp() + cast(? as interval)
            where id = ? and turn = ? and finished_at is null
            """;

    private final JdbcClient db;
    private final UploadPolicy policy;
    private final TransactionTemplate transaction;

    Jobs(JdbcClient db, UploadPolicy policy, PlatformTransactionManager transactions) {
        this.db = db;
        this.policy = policy;
        transaction = new TransactionTemplate(transactions);
    }

    /** The oldest file that nobody works on. */
    Optional<Job> claim() {
        return db.sql(CLAIM).param(interval(policy.lease())).query(Job.class).optional();
    }

    /** Writes down how far the work is; false when it is somebody else's turn. */
    boolean advance(Job job, Progress done) {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> {
                    var isOurs =
                            db.sql(ADVANCE)
                                            .params(
                                                    done.line(),
                                                    done.accepted(),
                                                    done.unchanged(),
                                                    done.rejected(),
                                                    done.errors().size(),
                                                    interval(policy.lease()),
                                                    job.id(),
                                                    job.turn())
                                            .update()
                                    == 1;
                    if (isOurs && !done.errors().isEmpty()) {
                        keep(job, done.errors());
                    }
                    return isOurs;
                }));
    }

    /** The work goes on, although no row was finished; false when it is somebody else's turn. */
    boolean prolong(Job job) {
        return db.sql(
                                """
                                update upload.job set lease_until = clock_timestamp() + cast(? as interval)
                                where id = ? and turn = ? and finished_at is null
                                """)
                        .params(interval(policy.lease()), job.id(), job.turn())
                        .update()
                == 1;
    }

    /** So many as there is room for. */
    private void keep(Job job, List<RowError> errors) {
        db.sql(
                        """
                        insert into upload.row_error (job, line, number, field, message)
                        select cast(:job as uuid), line, number, field, message
                        from unnest(cast(:lines as bigint[]), cast(:numbers as integer[]),
                                    cast(:fields as text[]), cast(:messages as text[]))
                             as e(line, number, field, message)
                        limit greatest(0, :most - (select count(*) from upload.row_error where job = :job))
                        """)
                .param("job", job.id())
                .param("lines", errors.stream().map(RowError::line).toArray(Long[]::new))
                .param("numbers", IntStream.range(0, errors.size()).boxed().toArray(Integer[]::new))
                .param("fields", texts(errors, RowError::field))
                .param("messages", texts(errors, RowError::message))
                .param("most", policy.errors())
                .update();
    }

    private static String[] texts(List<RowError> errors, Function<RowError, String> part) {
        return errors.stream().map(part).toArray(String[]::new);
    }

    /** Every row is done, so the file itself is not needed any more. */
    void finish(Job job) {
        end(job, "DONE", null);
    }

    /**
     * The work cannot go on; sending the file again takes it up where it stopped, or from the first
     * line where it was a rehearsal, whose earlier rows are forgotten.
     */
    void fail(Job job, String reason) {
        end(job, "FAILED", reason);
    }

    private void end(Job job, String status, @Nullable String failure) {
        transaction.executeWithoutResult(_ -> {
            var isOurs =
                    db.sql(
                                            """
                                            update upload.job
                                            set status = ?, failure = ?, finished_at = clock_timestamp(), lease_until = null
                                            where id = ? and turn = ? and finished_at is null
                                            """)
                                    .param(status)
                                    .param(failure)
                                    .params(job.id(), job.turn())
                                    .update()
                            == 1;
            if (isOurs) {
                db.sql("delete from upload.chunk where job = ?").param(job.id()).update();
                db.sql("delete from upload.rehearsed where job = ?").param(job.id()).update();
            }
        });
    }

    /** Somebody may go on after a while; what failed because a server was away is not counted. */
    void letGo(Job job, Duration after, boolean counts) {
        db.sql(
                        """
                        update upload.job
                        set lease_until = clock_timestamp() + cast(? as interval),
                            tries = case when ? then tries else 0 end
                        where id = ? and turn = ? and finished_at is null
                        """)
                .params(interval(after), counts, job.id(), job.turn())
                .update();
    }

    private static String interval(Duration time) {
        return time.toMillis() + " milliseconds";
    }
}
