package dev.skyledger.saga.booking;

import dev.skyledger.platform.processing.Commands;
import java.util.concurrent.CompletableFuture;

/** Awaits nothing, for here nothing runs beside the test. */
final class AtOnce implements Commands {

    @Override
    public <R> CompletableFuture<R> send(Object command) {
        throw new AssertionError("the process sends with its origin");
    }

    @Override
    public <R> CompletableFuture<R> awaiting(CompletableFuture<R> work) {
        return work;
    }
}
