package dev.skyledger.platform.processing;

import java.util.concurrent.CompletableFuture;

/**
 * Sends commands on behalf of an event: at once, outside the processor's own transaction. The event
 * counts as handled only when every result, and everything chained to it with {@link #awaiting}, is
 * there.
 */
public interface Commands {

    /** Sends the command; its failure fails the handling of the event, which is then repeated. */
    <R> CompletableFuture<R> send(Object command);

    /** Makes the handling of the event wait for this work as well. */
    <R> CompletableFuture<R> awaiting(CompletableFuture<R> work);
}
