package dev.skyledger.platform.bus;

import dev.skyledger.contracts.refusal.Refusal;
import dev.skyledger.contracts.refusal.RefusalException;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;

/**
 * Senders see the same failures wherever a command was handled, and go on on a thread of theirs.
 */
final class PlainGateway extends DefaultCommandGateway {

    PlainGateway(CommandBus bus) {
        super(builder().commandBus(bus));
    }

    @Override
    public <C, R> void send(C command, CommandCallback<? super C, ? super R> callback) {
        super.<C, R>send(
                command, (sent, result) -> aside(() -> callback.onResult(sent, plain(result))));
    }

    /** A connection's thread must not wait for what somebody chained to an answer. */
    private static void aside(Runnable answer) {
        if (Thread.currentThread().isVirtual()) {
            answer.run();
        } else {
            Thread.startVirtualThread(answer);
        }
    }

    private static <R> CommandResultMessage<? extends R> plain(
            CommandResultMessage<? extends R> result) {
        return result.isExceptional()
                ? GenericCommandResultMessage.asCommandResultMessage(
                        plain(result.exceptionResult()))
                : result;
    }

    static Throwable plain(Throwable failure) {
        return switch (failure) {
            case RefusalException it -> it;
            case CommandExecutionException it ->
                    switch (it.getDetails().orElse(null)) {
                        case Refusal refusal -> new RefusalException(refusal);
                        case Mishap mishap -> mishap.failure();
                        case null, default -> outOfReach(it);
                    };
            default -> outOfReach(failure);
        };
    }

    private static Throwable outOfReach(Throwable failure) {
        return failure instanceof NoHandlerForCommandException
                        || failure instanceof AxonServerCommandDispatchException
                        || ServerTrouble.isOutOfReach(failure)
                ? new CommandsUnavailable("No process that handles the command can be reached")
                : failure;
    }
}
