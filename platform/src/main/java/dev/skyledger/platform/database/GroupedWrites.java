package dev.skyledger.platform.database;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Small writes of many callers in one transaction, so that they share a commit instead of undoing
 * the group commit.
 */
public interface GroupedWrites {

    /**
     * One row for a statement; the future holds the number of rows it changed, and ends after the
     * commit.
     */
    CompletableFuture<Integer> write(String sql, List<?> parameters);

    /** The same for what is written so often that all that wait should go out as one statement. */
    CompletableFuture<Integer> write(ManyRows statement, List<?> row);
}
