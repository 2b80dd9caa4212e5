package dev.skyledger.query.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** A log of what a test told, from position 1 on. */
final class ToldEvents implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final List<TrackedEventMessage<?>> events = new CopyOnWriteArrayList<>();

    EventMessage<?> append(Object event) {
        var position = new GlobalSequenceTrackingToken(events.size() + 1L);
        var message =
                new GenericTrackedEventMessage<>(
                        position, GenericEventMessage.asEventMessage(event));
        events.add(message);
        return message;
    }

    List<TrackedEventMessage<?>> all() {
        return List.copyOf(events);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new Reading();
    }

    private final class Reading implements BlockingStream<TrackedEventMessage<?>> {

        private int next;

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return next < events.size() ? Optional.of(events.get(next)) : Optional.empty();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            return next < events.size();
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            return events.get(next++);
        }

        @Override
        public void close() {
            next = events.size();
        }
    }
}
