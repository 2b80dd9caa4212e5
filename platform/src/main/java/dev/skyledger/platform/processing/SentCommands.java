package dev.skyledger.platform.processing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Sends at once and lets the end of the batch wait for the answers. */
final class SentCommands implements Commands {

    private final CommandGateway gateway;
    private final Duration awaitAtMost;

    SentCommands(CommandGateway gateway, Duration awaitAtMost) {
        this.gateway = gateway;
        this.awaitAtMost = awaitAtMost;
    }

    @Override
    public <R> CompletableFuture<R> send(Object command) {
        return awaiting(gateway.send(command));
    }

    @Override
    public <R> CompletableFuture<R> awaiting(CompletableFuture<R> work) {
        if (BatchEnd.isAhead()) {
            BatchEnd.ofBatch().await(work, awaitAtMost);
        }
        return work;
    }
}
