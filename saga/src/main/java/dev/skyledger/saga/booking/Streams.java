package dev.skyledger.saga.booking;

import dev.skyledger.contracts.shared.StreamOf;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** What a stream said last. */
@Component
class Streams {

    private final EventStore events;

    Streams(EventStore events) {
        this.events = events;
    }

    /** The last event of a stream that is a message of this kind; none where there is no stream. */
    <T extends StreamOf> Optional<EventMessage<T>> last(String stream, Class<T> kind) {
        return last(stream, kind, _ -> true);
    }

    /** Every event of a stream that is a message of this kind, oldest first. */
    <T extends StreamOf> List<EventMessage<T>> all(String stream, Class<T> kind) {
        return events.readEvents(stream)
                .asStream()
                .filter(event -> kind.isAssignableFrom(event.getPayloadType()))
                .map(Streams::<T>cast)
                .toList();
    }

    /** The last of those that count. */
    <T extends StreamOf> Optional<EventMessage<T>> last(
            String stream, Class<T> kind, Predicate<T> counts) {
        return events.readEvents(stream)
                .asStream()
                .filter(event -> kind.isAssignableFrom(event.getPayloadType()))
                .map(Streams::<T>cast)
                .filter(event -> counts.test(event.getPayload()))
                .reduce((_, later) -> later);
    }

    @SuppressWarnings("unchecked")
    private static <T> EventMessage<T> cast(EventMessage<?> event) {
        return (EventMessage<T>) event;
    }
}
