package dev.skyledger.saga.provider;

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
                String.valueOf(metadata.getOrDefault("correlationId", cause)),
                cause,
                String.valueOf(metadata.getOrDefault("traceId", "")));
    }

    /** What a consequence says about where it comes from. */
    public Map<String, Object> metadata(String kind, String actor, String channel) {
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put("actor", Map.of("kind", kind, "id", actor, "role", kind));
        metadata.put("channel", channel);
        metadata.put("correlationId", correlation);
        metadata.put("causationId", causation);
        if (!trace.isEmpty()) {
            metadata.put("traceId", trace);
        }
        return metadata;
    }
}
