package dev.skyledger.command.flight.upload;

import dev.skyledger.command.flight.upload.UploadStatus.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells how far files are. */
@Component
class Statuses {

    private final JdbcClient db;
    private final UploadPolicy policy;

    Statuses(JdbcClient db, UploadPolicy policy) {
        this.db = db;
        this.policy = policy;
    }

    /** A row error and its place among all of its file. */
    record Placed(long line, int number, String field, String message) {

        static final String FIRST = "0/-1";

        String position() {
            return line + "/" + number;
        }

        RowError error() {
            return new RowError(line, field, message);
        }
    }

    /** A job as its table has it. */
    record Found(
            UUID id,
            String status,
            boolean dryRun,
            int rows,
            int accepted,
            int unchanged,
            int rejected,
            int errors,
            @Nullable String failure,
            Instant createdAt,
            @Nullable Instant finishedAt) {

        private int percent() {
            var done = accepted + unchanged + rejected;
            return rows == 0 ? 100 : (int) Math.min(100, 100L * done / rows);
        }
    }

    Optional<Found> find(UUID job) {
        return db.sql(
                        """
                        select id, status, dry_run, rows, accepted, unchanged, rejected, errors, failure,
                               created_at, finished_at
                        from upload.job where id = ?
                        """)
                .param(job)
                .query(Found.class)
                .optional();
    }

    /** The errors after a place. */
    List<Placed> errors(UUID job, String after, int atMost) {
        var place = after.split("/");
        return db.sql(
                        """
                        select line, number, field, message from upload.row_error
                        where job = ? and (line, number) > (?, ?) order by line, number limit ?
                        """)
                .params(job, Long.parseLong(place[0]), Integer.parseInt(place[1]), atMost)
                .query((row, _) ->
                        new Placed(
                                row.getLong("line"),
                                row.getInt("number"),
                                row.getString("field"),
                                row.getString("message")))
                .list();
    }

    UploadStatus status(Found found, List<Placed> errors, @Nullable String nextCursor) {
        return new UploadStatus(
                found.id(),
                Stage.valueOf(found.status()),
                found.dryRun(),
                found.rows(),
                found.accepted(),
                found.unchanged(),
                found.rejected(),
                found.percent(),
                found.failure(),
                errors.stream().map(Placed::error).toList(),
                Math.max(0, found.errors() - policy.errors()),
                nextCursor,
                found.createdAt(),
                found.finishedAt());
    }
}
