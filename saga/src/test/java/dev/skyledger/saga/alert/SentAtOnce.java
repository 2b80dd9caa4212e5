package dev.skyledger.saga.alert;

import dev.skyledger.platform.processing.Commands;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Commands that are answered before anything else happens. */
record SentAtOnce(CommandGateway gateway) implements Commands {

    @Override
    public <R> CompletableFuture<R> send(Object command) {
        return awaiting(gateway.send(command));
    }

    @Override
    public <R> CompletableFuture<R> awaiting(CompletableFuture<R> work) {
        work.join();
        return work;
    }
}
