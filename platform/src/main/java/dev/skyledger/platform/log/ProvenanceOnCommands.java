package dev.skyledger.platform.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Says on each command, in the caller, who sends it and what it follows from. What is bound counts
 * most, then what is being handled; what nobody claims, the system did.
 */
class ProvenanceOnCommands implements MessageDispatchInterceptor<CommandMessage<?>> {

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> messages) {
        return (_, command) -> command.withMetaData(metadataOf(command));
    }

    private static Map<String, Object> metadataOf(CommandMessage<?> command) {
        var metadata =
                new LinkedHashMap<>(
                        Provenance.as(Actor.system("skyledger"), "internal").asMetadata());
        metadata.putAll(handled());
        metadata.putAll(command.getMetaData());
        var bound = Provenance.current();
        if (bound != null) {
            metadata.putAll(bound.asMetadata());
        }
        metadata.putIfAbsent(Provenance.CAUSATION, command.getIdentifier());
        return metadata;
    }

    private static Map<String, ?> handled() {
        if (!CurrentUnitOfWork.isStarted()) {
            return Map.of();
        }
        Message<?> message = CurrentUnitOfWork.get().getMessage();
        return message instanceof EventMessage<?> || message instanceof CommandMessage<?>
                ? new ProvenanceOnConsequences().correlationDataFor(message)
                : Map.of();
    }
}
