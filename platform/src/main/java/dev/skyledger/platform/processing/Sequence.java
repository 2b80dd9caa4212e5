package dev.skyledger.platform.processing;

import dev.skyledger.contracts.shared.StreamOf;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.jspecify.annotations.Nullable;

/** Which events a processor handles in order: those of one stream, or as its settings say. */
final class Sequence implements SequencingPolicy<EventMessage<?>> {

    private final @Nullable Function<Object, Object> key;

    Sequence(@Nullable Function<Object, Object> key) {
        this.key = key;
    }

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> event) {
        if (key != null) {
            return key.apply(event.getPayload());
        }
        return event.getPayload() instanceof StreamOf payload ? payload.stream() : stream(event);
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
