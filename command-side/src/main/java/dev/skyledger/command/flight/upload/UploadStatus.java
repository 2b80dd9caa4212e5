package dev.skyledger.command.flight.upload;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a file is: its rows, what became of those that are done, and what was wrong with them, of
 * which so many are not kept. The progress is in percent.
 */
record UploadStatus(
        UUID jobId,
        Stage status,
        boolean dryRun,
        int rows,
        int accepted,
        int unchanged,
        int rejected,
        int progress,
        @Nullable String failure,
        List<RowError> errors,
        int errorsNotKept,
        @Nullable String nextCursor,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /** Where a file stands. */
    enum Stage {
        QUEUED,
        RUNNING,
        DONE,
        FAILED
    }
}
