package dev.skyledger.platform.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/**
 * What a message passes on to those that follow from it: a command all it knows and its own id, an
 * event only the story it belongs to, for what comes next the system does.
 */
class ProvenanceOnConsequences implements CorrelationDataProvider {

    private static final List<String> OF_COMMANDS =
            List.of(
                    Provenance.ACTOR,
                    Provenance.ON_BEHALF_OF,
                    Provenance.REASON,
                    Provenance.CHANNEL,
                    Provenance.CORRELATION,
                    Provenance.CAUSATION,
                    Provenance.TRACE);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        return switch (message) {
            case CommandMessage<?> command -> ofCommand(command);
            case EventMessage<?> event -> ofEvent(event);
            default -> Map.of();
        };
    }

    private static Map<String, ?> ofCommand(CommandMessage<?> command) {
        var metadata = new LinkedHashMap<String, Object>();
        for (var key : OF_COMMANDS) {
            var value = command.getMetaData().get(key);
            if (value != null) {
                metadata.put(key, value);
            }
        }
        metadata.put(Provenance.COMMAND, command.getIdentifier());
        return metadata;
    }

    private static Map<String, ?> ofEvent(EventMessage<?> event) {
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put(Provenance.ACTOR, Actor.system("process").asMetadata());
        metadata.put(Provenance.CHANNEL, "process");
        metadata.put(Provenance.CAUSATION, event.getIdentifier());
        for (var key : List.of(Provenance.CORRELATION, Provenance.TRACE)) {
            var value = event.getMetaData().get(key);
            if (value != null) {
                metadata.put(key, value);
            }
        }
        return metadata;
    }
}
