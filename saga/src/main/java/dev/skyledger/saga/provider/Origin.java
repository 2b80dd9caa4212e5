package dev.skyledger.saga.provider;

import dev.skyledger.platform.log.Provenance;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;

/** The story that a piece of work belongs to, which its consequences keep. */
public record Origin(String correlation, String causation, String trace) {

    /** What follows from an event. */
    public static Origin of(EventMessage<?> event) {
        return of(event.getMetaData(), event.getIdentifier());
    }

    public static Origin of(MetaData metadata, String cause) {
        return new Origin(
                String.valueOf(metadata.getOrDefault(Provenance.CORRELATION, cause)),
                cause,
                String.valueOf(metadata.getOrDefault(Provenance.TRACE, "")));
    }

    /** What a consequence says about where it comes from. */
    public Map<String, Object> metadata(String kind, String actor, String channel) {
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put(Provenance.ACTOR, Map.of("kind", kind, "id", actor, "role", kind));
        metadata.put(Provenance.CHANNEL, channel);
        metadata.put(Provenance.CORRELATION, correlation);
        metadata.put(Provenance.CAUSATION, causation);
        if (!trace.isEmpty()) {
            metadata.put(Provenance.TRACE, trace);
        }
        return metadata;
    }
}
