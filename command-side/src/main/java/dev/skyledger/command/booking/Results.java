package dev.skyledger.command.booking;

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
}
