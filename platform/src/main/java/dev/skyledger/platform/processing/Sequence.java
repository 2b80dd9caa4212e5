package dev.skyledger.platform.processing;

import dev.skyledger.contracts.shared.StreamOf;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;

/** Which events a processor handles in order: those of one stream, or as its settings say. */
final class Sequence implements SequencingPolicy<EventMessage<?>> {

    private final @Nullable Function<Object, Object> key;

    Sequence(@Nullable Function<Object, Object> key) {
        this.key = key;
    }

    /** What cannot be read belongs to its stream, so that it comes as far as being parked. */
    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> event) {
        Object payload;
        try {
            payload = event.getPayload();
        } catch (SerializationException unreadable) {
            return stream(event);
        }
        if (key != null) {
            return key.apply(payload);
        }
        return payload instanceof StreamOf its ? its.stream() : stream(event);
    }

    String of(EventMessage<?> event) {
        return String.valueOf(getSequenceIdentifierFor(event));
    }

    /** The stream an event is stored in; one of no aggregate is a stream of its own. */
    static String stream(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> stored
                ? stored.getAggregateIdentifier()
                : event.getIdentifier();
    }
}
