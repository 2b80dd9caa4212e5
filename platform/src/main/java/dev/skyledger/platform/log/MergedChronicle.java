package dev.skyledger.platform.log;

import static java.util.Comparator.comparing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Streams of a log that does not say which position their events have: each in its own order, by
 * their times among each other, and of those that happened at once the stream named first.
 */
record MergedChronicle(EventStore events) implements Chronicle {

    @Override
    public List<DomainEventMessage<?>> of(List<String> streams) {
        var remaining = streams.stream().map(this::whole).toList();
        var merged = new ArrayList<DomainEventMessage<?>>();
        while (true) {
            var next =
                    remaining.stream()
                            .filter(stream -> !stream.isEmpty())
                            .min(comparing(stream -> stream.element().getTimestamp()));
            if (next.isEmpty()) {
                return merged;
            }
            merged.add(next.get().remove());
        }
    }

    /** From its first event, whatever snapshots there are. */
    private Deque<DomainEventMessage<?>> whole(String stream) {
        var all = new ArrayDeque<DomainEventMessage<?>>();
        events.readEvents(stream, 0).forEachRemaining(all::add);
        return all;
    }
}
