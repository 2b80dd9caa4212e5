package dev.skyledger.saga.booking;

import dev.skyledger.saga.provider.Origin;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Sends what follows from one event, on whatever thread the story has come to by then. */
record FollowUp(CommandGateway commands, Origin origin) {

    <R> CompletableFuture<R> send(Object command) {
        var metadata = origin.metadata("SYSTEM", "booking-payment", "process");
        return commands.send(new GenericCommandMessage<>(command, metadata));
    }
}
