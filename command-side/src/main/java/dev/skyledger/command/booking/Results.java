package dev.skyledger.command.booking;

import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.platform.bus.Absence;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Waits for what a command answers. */
final class Results {

    private Results() {}

    /** The answer, or the refusal itself rather than its wrapping. */
    static <R> R of(CompletableFuture<R> result) {
        try {
            return result.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /** The answer, or that there is nobody who could give it. */
    static <R> R of(CompletableFuture<R> result, NotFound otherwise) {
        try {
            return of(result);
        } catch (RuntimeException e) {
            throw Absence.isIn(e) ? new RefusalException(otherwise) : e;
        }
    }
}
